using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ErrorNotKeptTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ErrorNotKept);

    [Theory]
    [InlineData("NegativeIsErrno", "UseErrno")]
    [InlineData("NonZeroIsErrno", "UseErrno")]
    [InlineData("ZeroIsLastError", "UseLastError")]
    public Task A_check_that_reads_an_error_needs_it_kept(string check, string option) => s_rule.Reports(
        Function($", [|ErrCheck = nameof(Errors.{check})|]"), message: $"'Case.Close' is checked by {check}, which reads an error that the function does not keep; write {option} = true");

    [Theory]
    [InlineData("NegativeIsErrno", "UseErrno")]
    [InlineData("ZeroIsLastError", "UseLastError")]
    public Task The_fix_keeps_it(string check, string option) => s_rule.Fixes(
        Function($", [|ErrCheck = nameof(Errors.{check})|]"), Function($", ErrCheck = nameof(Errors.{check}), {option} = true"));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Source.Library(Member(", [|ErrCheck = \"NegativeIsErrno\"|]", "A") + "\n\n" + Member(", [|ErrCheck = \"NegativeIsErrno\"|]", "B")),
        Source.Library(Member(", ErrCheck = \"NegativeIsErrno\", UseErrno = true", "A") + "\n\n" + Member(", ErrCheck = \"NegativeIsErrno\", UseErrno = true", "B")));

    [Theory]
    [InlineData(", ErrCheck = \"NegativeIsErrno\", UseErrno = true")]
    [InlineData(", ErrCheck = \"ResultIsErrno\"")]
    [InlineData("")]
    public Task What_keeps_it_or_needs_none_is_right(string options) => s_rule.Accepts(Function(options));

    [Fact]
    public Task The_library_may_keep_it_for_all() => s_rule.Accepts("using CTypes;\n\n" + $$"""
        [CLibrary("case", UseErrno = true)]
        public static partial class Case
        {
            {{Member(", ErrCheck = \"NegativeIsErrno\"", "Close").Replace("\n", "\n    ", StringComparison.Ordinal)}}
        }
        """);

    [Fact]
    public Task A_check_of_one_s_own_reads_what_it_wants() => s_rule.Accepts(Source.Library(
        Member(", ErrCheck = nameof(NegativeIsErrno)", "Close") + "\n\nprivate static void NegativeIsErrno(int result)\n{\n}"));

    private static string Function(string options) => Source.Library(Member(options, "Close"));

    private static string Member(string options, string name) =>
        $"[CFunction(\"close\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int){options})]\npublic static partial int {name}(int file);";
}
