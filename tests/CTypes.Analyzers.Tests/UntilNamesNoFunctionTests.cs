using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class UntilNamesNoFunctionTests
{
    private static readonly RuleVerifier s_rule = new(Rules.UntilNamesNoFunction);

    [Fact]
    public Task What_ends_a_loan_is_a_function_that_is_declared() => s_rule.Reports(
        Library("[|Until = \"rows_setp\"|]"),
        message: "'Case.Text': no [CFunction] calls 'rows_setp', so nothing can say when what is borrowed ends; declare it, or write the name of the C function that ends it");

    [Fact]
    public Task A_method_s_name_is_not_that_of_its_function() => s_rule.Reports(
        Library("[|Until = nameof(Step)|]"),
        message: "'Case.Text': no [CFunction] calls 'Step', so nothing can say when what is borrowed ends; write \"rows_step\", the C function of the method");

    [Fact]
    public Task An_out_is_looked_at_too() => s_rule.Reports(Source.Library("""
        [CFunction("find", ArgTypes = [typeof(POINTER<c_char_p>)])]
        public static partial void Find([Borrowed([|Until = "next"|])] out c_char_p text);
        """));

    [Fact]
    public Task The_fix_writes_the_function_of_the_method() => s_rule.Fixes(Library("[|Until = nameof(Step)|]"), Library("Until = \"rows_step\""));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Library("[|Until = \"Step\"|]), Borrowed([|Until = nameof(Text)|]"), Library("Until = \"rows_step\"), Borrowed(Until = \"rows_text\""));

    [Fact]
    public async Task A_name_that_means_nothing_has_no_fix() => Assert.Empty(await s_rule.Titles(Library("[|Until = \"rows_setp\"|]")));

    [Theory]
    [InlineData("Until = \"rows_step\"")]
    [InlineData("Until = \"rows_text\"")]
    [InlineData("Until = \"rows_close\"")]
    [InlineData("Until = \"rows_more\"")]
    public Task A_function_of_the_library_or_the_free_of_its_handle_is_accepted(string until) => s_rule.Accepts(Library(until));

    private static string Library(string until) => Source.Library(
        $"[CFunction(\"rows_text\", ArgTypes = [typeof(Rows)], RestType = typeof(c_char_p))]\n[return: Borrowed({until})]\npublic static partial c_char_p Text(Rows rows);\n\n[CFunction(\"rows_step\", ArgTypes = [typeof(Rows)])]\npublic static partial void Step(Rows rows);",
        "[CHandle(Free = \"rows_close\", Library = typeof(Case))]\npublic sealed partial class Rows;\n\n[CLibrary(\"libcase.so\")]\npublic static partial class More\n{\n    [CFunction(\"rows_more\", ArgTypes = [typeof(Rows)])]\n    public static partial void Next(Rows rows);\n}");
}
