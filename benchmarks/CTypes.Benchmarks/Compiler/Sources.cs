using System.Text;

namespace CTypes.Benchmarks.Compiler;

/// <summary>The same functions declared for either generator: numbers, text, a reference and an error number in turn.</summary>
internal static class Sources
{
    private const int FunctionsOfFile = 50;

    /// <summary>Files of <c>[CFunction]</c> methods.</summary>
    public static string[] Ours(int functions) => Files(functions, "using CTypes;", "[CLibrary(\"measured\")]", (i, access) => (i % 5) switch
    {
        0 => $"[CFunction(\"f{i}\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] {access} int F{i}(int x);",
        1 => $"[CFunction(\"f{i}\", ArgTypes = [typeof(c_double), typeof(c_double)], RestType = typeof(c_double))] {access} double F{i}(double x, double y);",
        2 => $"[CFunction(\"f{i}\", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))] {access} int F{i}(string text);",
        3 => $"[CFunction(\"f{i}\", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))] {access} void F{i}(ref int x);",
        _ => $"[CFunction(\"f{i}\", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int), UseErrno = true)] {access} int F{i}(int x, int y);",
    });

    /// <summary>Files of <c>[LibraryImport]</c> methods.</summary>
    public static string[] Theirs(int functions) => Files(functions, "using System.Runtime.InteropServices;", "", (i, access) => (i % 5) switch
    {
        0 => $"[LibraryImport(\"measured\", EntryPoint = \"f{i}\")] {access} int F{i}(int x);",
        1 => $"[LibraryImport(\"measured\", EntryPoint = \"f{i}\")] {access} double F{i}(double x, double y);",
        2 => $"[LibraryImport(\"measured\", EntryPoint = \"f{i}\", StringMarshalling = StringMarshalling.Utf8)] {access} int F{i}(string text);",
        3 => $"[LibraryImport(\"measured\", EntryPoint = \"f{i}\")] {access} void F{i}(ref int x);",
        _ => $"[LibraryImport(\"measured\", EntryPoint = \"f{i}\", SetLastError = true)] {access} int F{i}(int x, int y);",
    });

    /// <summary>Files of records.</summary>
    public static string[] Records(int records, int fields) => [.. Enumerable.Range(0, records).Select(record => $$"""
        using CTypes;
        [CStruct] public partial struct R{{record}}
        {
        {{string.Join('\n', Enumerable.Range(0, fields).Select(field => $"    public {(field % 2 == 0 ? "int" : "double")} f{field};"))}}
        }
        """)];

    private static string[] Files(int functions, string usings, string attributes, Func<int, string, string> declare)
    {
        List<string> files = [];
        for (int first = 0; first < functions; first += FunctionsOfFile)
        {
            StringBuilder file = new($"{usings}\n{attributes} public static partial class Library{first}\n{{\n");
            for (int i = first; i < Math.Min(functions, first + FunctionsOfFile); i++) file.Append("    ").Append(declare(i, "public static partial")).Append('\n');
            files.Add(file.Append("}\n").ToString());
        }

        return [.. files];
    }
}
