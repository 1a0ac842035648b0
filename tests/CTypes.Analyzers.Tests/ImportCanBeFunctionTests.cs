using CTypes.Analyzers.Tests.Verification;
using CTypes.CodeFixes;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.Analyzers.Tests;

public class ImportCanBeFunctionTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ImportCanBeFunction);

    [Fact]
    public Task An_import_is_marked_with_what_to_write() => s_rule.Reports(
        Imports("""
            [[|DllImport("c", EntryPoint = "abs")|]]
            public static extern int Absolute(int number);
            """),
        message: "'Native.Absolute' is imported by [DllImport], which checks neither types nor errors; write [CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]",
        severity: DiagnosticSeverity.Info);

    [Fact]
    public Task An_import_among_others_of_another_library_belongs_in_a_class_of_its_own() => s_rule.Reports(
        Imports("""
            [[|DllImport("c")|]]
            public static extern int abs(int number);

            [[|DllImport("m")|]]
            public static extern double sin(double number);
            """),
        message: "'Native.abs' is imported by [DllImport], which checks neither types nor errors; write [CFunction] in a static partial class of its own with [CLibrary(\"c\")]");

    [Theory]
    [InlineData("public static extern int f(System.Text.StringBuilder text);")]
    [InlineData("public static extern string f(int number);")]
    [InlineData("public static extern int f(System.Action call);")]
    [InlineData("public static extern int f(System.DateTime when);")]
    [InlineData("public static extern int f(object thing);")]
    public async Task Where_the_two_differ_no_fix_is_offered(string method)
    {
        string markup = Imports($"[[|DllImport(\"c\")|]]\n{method}");
        await s_rule.Reports(markup, message: "'Native.f' is imported by [DllImport], which checks neither types nor errors; write [CFunction] with the C types of its prototype");
        Assert.Empty(await s_rule.Titles(markup));
    }

    [Theory]
    [InlineData("int f(int a, uint b, long c, byte d, double e)", "", "int f(int a, uint b, long c, byte d, double e)", "[typeof(c_int), typeof(c_uint), typeof(c_longlong), typeof(c_ubyte), typeof(c_double)], RestType = typeof(c_int)")]
    [InlineData("nint f(nuint size)", "", "nint f(nuint size)", "[typeof(c_size_t)], RestType = typeof(c_void_p)")]
    [InlineData("void f(ref int a, out double b, in long c)", "", "void f(ref int a, out double b, in long c)", "[typeof(POINTER<c_int>), typeof(POINTER<c_double>), typeof(POINTER<c_longlong>)]")]
    [InlineData("unsafe void f(byte* a, void* b)", "", "unsafe void f(byte* a, void* b)", "[typeof(POINTER<c_ubyte>), typeof(c_void_p)]")]
    [InlineData("int f([In, Out] int[] items)", "", "int f(int[] items)", "[typeof(POINTER<c_int>)], RestType = typeof(c_int)")]
    [InlineData("bool f(bool a, [MarshalAs(UnmanagedType.U1)] bool b)", "", "bool f(bool a, bool b)", "[typeof(CTypes.Windows.BOOL), typeof(c_bool)], RestType = typeof(CTypes.Windows.BOOL)")]
    [InlineData("int f(SafeHandle handle)", "", "int f(SafeHandle handle)", "[typeof(c_void_p)], RestType = typeof(c_int)")]
    [InlineData("int f(System.DayOfWeek day)", "", "int f(System.DayOfWeek day)", "[typeof(c_int)], RestType = typeof(c_int)")]
    [InlineData("int f(string text)", "", "int f(string text)", "[typeof(c_char_p)], RestType = typeof(c_int), Encoding = CEncoding.System")]
    [InlineData("int f([MarshalAs(UnmanagedType.LPUTF8Str)] string text)", "", "int f(string text)", "[typeof(c_char_p)], RestType = typeof(c_int)")]
    [InlineData("int f()", ", SetLastError = true", "int f()", "[], RestType = typeof(c_int), UseErrno = true")]
    [InlineData("int f()", ", CallingConvention = CallingConvention.StdCall", "int f()", "[], RestType = typeof(c_int), CallConv = CallConv.Stdcall")]
    public Task The_fix_writes_what_the_import_does(string import, string options, string function, string types)
    {
        const string Unsafe = "unsafe ";
        string modifiers(string method) => method.StartsWith(Unsafe, StringComparison.Ordinal) ? "public static unsafe" : "public static";
        return s_rule.Fixes(
            Imports($"[[|DllImport(\"c\"{options})|]]\n{modifiers(import)} extern {import.Replace(Unsafe, "", StringComparison.Ordinal)};"),
            Library("c", $"[CFunction(\"f\", ArgTypes = {types})]\n{modifiers(function)} partial {function.Replace(Unsafe, "", StringComparison.Ordinal)};"));
    }

    [Fact]
    public Task The_fix_takes_a_LibraryImport_too() => s_rule.Fixes(
        """
        using System.Runtime.InteropServices;
        using CTypes;

        /// <summary>Text.</summary>
        internal static partial class Native
        {
            /// <summary>How long.</summary>
            [[|LibraryImport("c", EntryPoint = "strlen", StringMarshalling = StringMarshalling.Utf8)|]]
            private static partial nuint LengthOf(string text);
        }

        """,
        """
        using System.Runtime.InteropServices;
        using CTypes;

        /// <summary>Text.</summary>
        [CLibrary("c")]
        internal static partial class Native
        {
            /// <summary>How long.</summary>
            [CFunction("strlen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
            private static partial nuint LengthOf(string text);
        }

        """);

    [Fact]
    public Task Windows_own_libraries_are_called_as_Windows_does() => s_rule.Fixes(
        Imports("""
            [[|DllImport("user32.dll", CharSet = CharSet.Unicode, SetLastError = true)|]]
            static extern int MessageBox(nint window, string text, string caption, uint type);
            """),
        Library("user32.dll", """
            [CFunction("MessageBoxW", ArgTypes = [typeof(c_void_p), typeof(c_wchar_p), typeof(c_wchar_p), typeof(c_uint)], RestType = typeof(c_int), AltSymbols = ["MessageBox"], UseLastError = true, CallConv = CallConv.Stdcall)]
            private static partial int MessageBox(nint window, string text, string caption, uint type);
            """));

    [Theory]
    [InlineData("DllImport(\"icuuc\", CharSet = CharSet.Unicode)", "string text")]
    [InlineData("DllImport(\"icuuc\")", "[MarshalAs(UnmanagedType.LPWStr)] string text")]
    public Task UTF_16_of_other_libraries_is_char16_t(string import, string parameter) => s_rule.Fixes(
        Imports($"[[|{import}|]]\npublic static extern int u_strlen({parameter});"),
        Library("icuuc", "[CFunction(\"u_strlen\", ArgTypes = [typeof(POINTER<c_char16_t>)], RestType = typeof(c_int))]\npublic static partial int u_strlen(string text);"));

    [Fact]
    public Task All_imports_of_a_file_are_turned_at_once() => s_rule.FixesAll(
        Imports("""
            [[|DllImport("c")|]]
            public static extern int abs(int number);

            [[|DllImport("c")|], SuppressGCTransition]
            public static extern long labs(long number);
            """),
        Library("c", """
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int abs(int number);

            [CFunction("labs", ArgTypes = [typeof(c_longlong)], RestType = typeof(c_longlong), SuppressGCTransition = true)]
            public static partial long labs(long number);
            """));

    [Fact]
    public Task A_function_is_no_import() => s_rule.Accepts(Source.Library("""
        [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
        public static partial int Absolute(int number);
        """));

    [Fact]
    public Task Comments_behind_the_attribute_stay() => s_rule.Fixes(
        Imports("""
            [[|DllImport("c")|]] // from <stdlib.h>
            // Not for int.MinValue.
            public static extern int abs(int number);
            """),
        Library("c", """
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] // from <stdlib.h>
            // Not for int.MinValue.
            public static partial int abs(int number);
            """));

    [Fact]
    public Task What_is_written_of_a_method_before_its_import_stays_once() => s_rule.Fixes(
        Imports("""
            /// <summary>A number without its sign.</summary>
            [System.Diagnostics.DebuggerHidden]
            [[|DllImport("c")|]]
            public static extern int abs(int number);
            """),
        Library("c", """
            /// <summary>A number without its sign.</summary>
            [System.Diagnostics.DebuggerHidden]
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int abs(int number);
            """));

    [Fact]
    public async Task Columns_of_the_class_stay_as_they_are_written()
    {
        string columns = "public const int A    = 1;\npublic const int LONG = 2;";
        string mended = await s_rule.Fixed(Imports($"{columns}\n\n[DllImport(\"c\")]\npublic  static extern int abs(int  number);"));
        Assert.Equal(Library("c", $"{columns}\n\n[CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\npublic  static partial int abs(int  number);"), mended);
    }

    [Fact]
    public async Task An_import_that_a_condition_is_part_of_has_no_fix() =>
        Assert.Empty(await s_rule.Titles(Imports("[DllImport(\n#if WINDOWS\n\"c.dll\"\n#else\n\"c\"\n#endif\n)]\npublic static extern int abs(int number);")));

    [Fact]
    public Task Lines_end_as_those_of_the_file() => s_rule.Fixes(
        Imports("[[|DllImport(\"c\")|]]\npublic static extern int abs(int number);").Replace("\n", "\r\n", StringComparison.Ordinal),
        Library("c", "[CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\npublic static partial int abs(int number);").Replace("\n", "\r\n", StringComparison.Ordinal));

    private static string Imports(string members) => Class("", "static class", members);

    private static string Library(string library, string members) => Class($"[CLibrary(\"{library}\")]\n", "static partial class", members);

    private static string Class(string attribute, string keywords, string members) =>
        $"using System.Runtime.InteropServices;\nusing CTypes;\n\n{attribute}public {keywords} Native\n{{\n    {members.Replace("\n", "\n    ", StringComparison.Ordinal).Replace("    \n", "\n", StringComparison.Ordinal)}\n}}\n";

    [Theory]
    [InlineData("[CLibrary(\"c\")]\n", "")]
    [InlineData("", "[CLibrary(\"c\")]\n")]
    public Task A_class_that_another_part_marks_is_not_marked_twice(string first, string second) => s_rule.FixesAll(
        Parts("using CTypes;\nusing System.Runtime.InteropServices;", first, second, "[[|DllImport(\"c\")|]]\n    internal static extern int abs(int number);"),
        Parts("using CTypes;\nusing System.Runtime.InteropServices;", first, second, "[CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n    internal static partial int abs(int number);"));

    [Fact]
    public Task Of_several_parts_that_are_mended_at_once_the_first_is_marked() => s_rule.FixesAll(
        Parts("using System.Runtime.InteropServices;", "", "", "[[|DllImport(\"c\")|]]\n    internal static extern int abs(int number);", "[[|DllImport(\"c\")|]]\n    internal static extern int toupper(int letter);"),
        Parts("using CTypes;\nusing System.Runtime.InteropServices;", "[CLibrary(\"c\")]\n", "", "[CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n    internal static partial int abs(int number);", "[CFunction(\"toupper\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n    internal static partial int toupper(int letter);"));

    [Fact]
    public async Task Of_a_class_in_several_files_one_part_is_marked()
    {
        (string Name, string Source)[] files = [.. new[] { "abs", "toupper" }.Select(symbol => ($"{symbol}.cs", $"using System.Runtime.InteropServices;\n\ninternal static partial class Native\n{{\n    [DllImport(\"c\")]\n    internal static extern int {symbol}(int number);\n}}\n"))];
        Project project = await TestProject.Add(new AdhocWorkspace().CurrentSolution, "Test", TestOptions.Default, files);
        FixAllScopes scopes = new(new ImportCanBeFunctionFixer(), Rules.ImportCanBeFunction.Id, key: null);
        Solution changed = (await (await scopes.Action(project.Documents.Single(file => file.Name == "toupper.cs"), FixAllScope.Project))!.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        IEnumerable<string> texts = await Task.WhenAll(changed.GetProject(project.Id)!.Documents.Where(file => files.Any(f => f.Name == file.Name)).Select(async file => (await file.GetTextAsync()).ToString()));

        Assert.All(texts, text => Assert.Contains("[CFunction(", text, StringComparison.Ordinal));
        Assert.Single(texts, text => text.Contains("[CLibrary(\"c\")]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#if !OTHER\nusing System.Runtime.InteropServices;\n#endif\n", "using CTypes;\n#if !OTHER\nusing System.Runtime.InteropServices;\n#endif\n")]
    [InlineData("// About.\n#if !OTHER\nusing System.Runtime.InteropServices;\n#endif\n", "// About.\nusing CTypes;\n#if !OTHER\nusing System.Runtime.InteropServices;\n#endif\n")]
    [InlineData("#if !OTHER\n#define NEW\n#endif\nusing System.Runtime.InteropServices;\n", "#if !OTHER\n#define NEW\n#endif\nusing CTypes;\nusing System.Runtime.InteropServices;\n")]
    [InlineData("using global::CTypes;\nusing System.Runtime.InteropServices;\n", "using global::CTypes;\nusing System.Runtime.InteropServices;\n")]
    public Task The_using_directive_is_there_on_every_condition(string usings, string expected) => s_rule.Fixes(
        usings + "\ninternal static partial class Native\n{\n    [[|DllImport(\"c\")|]]\n    internal static extern int abs(int number);\n}\n",
        expected + "\n[CLibrary(\"c\")]\ninternal static partial class Native\n{\n    [CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n    internal static partial int abs(int number);\n}\n");

    [Fact]
    public Task A_condition_around_the_whole_file_is_one_on_the_using_directive() => s_rule.Fixes(
        "#if !OTHER\ninternal static class Native\n{\n    [[|System.Runtime.InteropServices.DllImport(\"c\")|]]\n    internal static extern int abs(int number);\n}\n#endif\n",
        "#if !OTHER\nusing CTypes;\n[CLibrary(\"c\")]\ninternal static partial class Native\n{\n    [CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n    internal static partial int abs(int number);\n}\n#endif\n");

    private static string Parts(string usings, string first, string second, string member, string other = "") =>
        $"{usings}\n\n{first}internal static partial class Native\n{{\n    {member}\n}}\n\n{second}internal static partial class Native\n{{\n{(other.Length == 0 ? "" : $"    {other}\n")}}}\n";
}
