using System.Text;

namespace MeasureAnalyzers;

/// <summary>A project whose functions stand in one class, its imports in another and its records in one namespace, with a finding for most of them: work that grows with the square of their number shows here.</summary>
internal static class LargeClasses
{
    private const int Pairs = 1_000;
    private const int Imports = 2_000;
    private const int Records = 2_000;

    private const string Head = "using System.Runtime.InteropServices;\nusing CTypes;\n\nnamespace Large;\n\n";

    public const int Declarations = (2 * Pairs) + Imports + Records;

    public static void Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "Items.cs"), Class("[CLibrary(\"items\")] public static partial class Items", Pairs, Pair));
        File.WriteAllText(Path.Combine(folder, "Imports.cs"), Class("public static class Imports", Imports, Import));
        File.WriteAllText(Path.Combine(folder, "Records.cs"), Head + string.Concat(Enumerable.Range(0, Records).Select(Record)));
    }

    private static string Class(string header, int members, Func<int, string> member) =>
        new StringBuilder(Head).Append(header).Append("\n{\n").AppendJoin('\n', Enumerable.Range(0, members).Select(member)).Append("}\n").ToString();

    // A number for what is taken back elsewhere, which a handle could be.
    private static string Pair(int n) => $"""
            [CFunction("item{n}_new", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p))]
            public static partial nint New{n}(int size);

            [CFunction("item{n}_free", ArgTypes = [typeof(c_void_p)])]
            public static partial void Free{n}(nint item);

        """;

    // One that could be a [CFunction].
    private static string Import(int n) => $"""
            [DllImport("items")]
            public static extern int count_{n}(int kind);

        """;

    private static string Record(int n) => $"[CStruct] public partial struct Item{n} {{ public byte Kind; public double Value; public nint Next; }}\n";
}
