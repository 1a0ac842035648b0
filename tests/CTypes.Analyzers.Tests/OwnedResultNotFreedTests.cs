using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class OwnedResultNotFreedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.OwnedResultNotFreed);

    [Fact]
    public Task Text_that_C_allocated_for_its_caller_is_freed() => s_rule.Reports(
        Function("[|CFunction(\"strdup\"", ")|]"), message: "'Case.Text' does not free what 'strdup' allocated for its caller; write Free = \"free\"");

    [Fact]
    public Task Another_library_s_allocator_does_not_fit() => s_rule.Reports(
        Function("CFunction(\"sqlite3_mprintf\"", ", VariadicFrom = 1, [|Free = \"free\"|])"), message: "'Case.Text' frees with 'free' what 'sqlite3_mprintf' allocated for its caller; write Free = \"sqlite3_free\"");

    [Theory]
    [InlineData("", ", Binding = CBinding.DllImport")]
    [InlineData(", Binding = CBinding.DllImport", "")]
    public async Task A_DllImport_returns_the_address_because_it_cannot_free(string ofLibrary, string ofFunction)
    {
        string library = Function("[|CFunction(\"strdup\"", ofFunction + ")|]").Replace("CLibrary(\"case\"", "CLibrary(\"case\"" + ofLibrary, StringComparison.Ordinal);
        await s_rule.Reports(library, message: "'Case.Text' does not free what 'strdup' allocated for its caller; write [return: Owned(\"free\")] and return nint, because a DllImport frees nothing itself");
        Assert.Empty(await s_rule.Titles(library));
    }

    [Fact]
    public Task What_a_DllImport_is_told_to_write_is_right() => s_rule.Accepts(Source.Library("""
        [CFunction("strdup", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_void_p), Binding = CBinding.DllImport)]
        [return: Owned("free")]
        public static partial nint Text(string text);
        """));

    [Fact]
    public Task The_fix_frees() => s_rule.Fixes(Function("[|CFunction(\"strdup\"", ")|]"), Function("CFunction(\"strdup\"", ", Free = \"free\")"));

    [Fact]
    public Task The_fix_frees_with_the_right_allocator() => s_rule.Fixes(
        Function("CFunction(\"g_strdup\"", ", [|Free = \"free\"|])"), Function("CFunction(\"g_strdup\"", ", Free = \"g_free\")"));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Source.Library(Member("[|CFunction(\"strdup\"", ")|]", "A") + "\n\n" + Member("[|CFunction(\"g_strdup\"", ")|]", "B")),
        Source.Library(Member("CFunction(\"strdup\"", ", Free = \"free\")", "A") + "\n\n" + Member("CFunction(\"g_strdup\"", ", Free = \"g_free\")", "B")));

    [Theory]
    [InlineData("string?", ", Free = \"free\"")]
    [InlineData("nint", "")]
    public Task An_address_is_the_caller_s_affair(string type, string free) => s_rule.Accepts(
        Source.Library($"[CFunction(\"strdup\", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_char_p){free})]\npublic static partial {type} Text(nint text);"));

    [Theory]
    [InlineData("out string? [|error|]", "'Case.Exec' does not free what 'sqlite3_exec' allocated for its caller; write [Free(\"sqlite3_free\")] before 'error'")]
    [InlineData("[Free([|\"free\"|])] out string? error", "'Case.Exec' frees with 'free' what 'sqlite3_exec' allocated for its caller; write [Free(\"sqlite3_free\")] before 'error'")]
    public Task Text_that_C_stores_for_its_caller_is_freed(string error, string message) => s_rule.Reports(Exec("CFunction(\"sqlite3_exec\"", ")", "int", ", " + error), message: message);

    [Fact]
    public Task Text_that_C_stores_for_its_caller_and_the_method_returns_is_freed() => s_rule.Fixes(
        Exec("[|CFunction(\"sqlite3_exec\"", ", ErrCheck = nameof(Check))|]" + Outs, "string?", ""), Exec("CFunction(\"sqlite3_exec\"", ", ErrCheck = nameof(Check), Free = \"sqlite3_free\")" + Outs, "string?", ""));

    [Theory]
    [InlineData("sqlite3_exec", "[Free(\"sqlite3_free\")] out string? error")]
    [InlineData("sqlite3_exec", "out nint error")]
    [InlineData("exec", "out string? error")]
    public Task Text_that_is_freed_or_handed_on_or_not_known_is_right(string symbol, string error) => s_rule.Accepts(Exec($"CFunction(\"{symbol}\"", ")", "int", ", " + error));

    private const string Outs = ", ParamFlags(ParamFlag.In, ParamFlag.In, ParamFlag.In, ParamFlag.In, ParamFlag.Out)";

    private static string Exec(string begin, string end, string type, string error) => Source.Library(
        $"[{begin}, ArgTypes = [typeof(c_void_p), typeof(c_char_p), typeof(c_void_p), typeof(c_void_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_int){end}]\npublic static partial {type} Exec(nint db, string sql, nint row, nint data{error});\n\nprivate static void Check(int code) {{ }}");

    private static string Function(string begin, string end) => Source.Library(Member(begin, end, "Text"));

    private static string Member(string begin, string end, string name) =>
        $"[{begin}, ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p){end}]\npublic static partial string? {name}(string text);";
}
