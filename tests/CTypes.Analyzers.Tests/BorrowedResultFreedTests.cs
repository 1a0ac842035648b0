using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BorrowedResultFreedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BorrowedResultFreed);

    [Fact]
    public Task Text_of_C_s_own_is_not_freed() => s_rule.Reports(
        Function("getenv", ", [|Free = \"free\"|]"), message: "'Case.Text' frees what 'getenv' returns, which is C's own; remove Free = \"free\"");

    [Theory]
    [InlineData("getenv")]
    [InlineData("strerror")]
    [InlineData("sqlite3_errmsg")]
    public Task The_fix_leaves_C_its_memory(string symbol) => s_rule.Fixes(Function(symbol, ", [|Free = \"free\"|]"), Function(symbol, ""));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Source.Library(Member("getenv", ", [|Free = \"free\"|]", "A") + "\n\n" + Member("dlerror", ", [|Free = \"free\"|]", "B")),
        Source.Library(Member("getenv", "", "A") + "\n\n" + Member("dlerror", "", "B")));

    [Theory]
    [InlineData("getenv", "")]
    [InlineData("strdup", ", Free = \"free\"")]
    [InlineData("make_text", ", Free = \"free\"")]
    public Task Other_declarations_are_right(string symbol, string free) => s_rule.Accepts(Function(symbol, free));

    private static string Function(string symbol, string free) => Source.Library(Member(symbol, free, "Text"));

    private static string Member(string symbol, string free, string name) =>
        $"[CFunction(\"{symbol}\", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p){free})]\npublic static partial string? {name}(string name);";
}
