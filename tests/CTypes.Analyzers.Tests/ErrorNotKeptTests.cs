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

    [Theory]
    [InlineData("NegativeIsErrno", "UseErrno")]
    [InlineData("NonZeroIsErrno", "UseErrno")]
    [InlineData("ZeroIsLastError", "UseLastError")]
    public Task A_check_of_what_frees_a_handle_needs_it_kept(string check, string option) => s_rule.Reports(
        Handle($", [|FreeErrCheck = nameof(Errors.{check})|]"), message: $"'Thing.Dispose' is checked by {check}, which reads an error that the function does not keep; write {option} = true");

    [Theory]
    [InlineData("NegativeIsErrno", "UseErrno")]
    [InlineData("ZeroIsLastError", "UseLastError")]
    public Task The_fix_keeps_that_of_a_handle(string check, string option) => s_rule.Fixes(
        Handle($", [|FreeErrCheck = nameof(Errors.{check})|]"), Handle($", FreeErrCheck = nameof(Errors.{check}), {option} = true"));

    [Theory]
    [InlineData(", FreeErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true", "")]
    [InlineData(", FreeErrCheck = nameof(Errors.NegativeIsErrno)", ", UseErrno = true")]
    [InlineData(", FreeErrCheck = nameof(Errors.ZeroIsLastError)", ", UseLastError = true")]
    [InlineData(", FreeErrCheck = nameof(Errors.NonZeroIsCode)", "")]
    public Task A_handle_or_its_library_may_keep_it(string ofHandle, string ofLibrary) => s_rule.Accepts(Handle(ofHandle, ofLibrary));

    [Fact]
    public Task A_check_of_the_handle_s_own_reads_what_it_wants() => s_rule.Accepts(
        Handle(", FreeErrCheck = \"NegativeIsErrno\"").Replace("class Thing;", "class Thing { internal static void NegativeIsErrno(int result) { } }", StringComparison.Ordinal));

    [Fact]
    public Task An_error_that_is_read_after_a_failure_needs_it_kept() => s_rule.Reports(
        Reading("if (Close(1) < 0) Console.WriteLine([|Errno.Get()|]);"), message: "'Case.Close' is followed by Errno.Get(), which reads an error that the function does not keep; write UseErrno = true");

    [Theory]
    [InlineData("int result = Close(1);\n        if (result == -1) throw new InvalidOperationException(Errno.Message([|Errno.Get()|]));")]
    [InlineData("while (Close(1) < 0 && [|Errno.Get()|] == 4) continue;")]
    [InlineData("Console.WriteLine(Close(1) == 0 ? 0 : [|Errno.Get()|]);")]
    [InlineData("if (Close(1) < 0) Console.WriteLine([|LastError.Get()|]);")]
    [InlineData("if (Close(1) < 0) Console.WriteLine(Twice([|Errno.Get()|]));")]
    [InlineData("Action close = () => { if (Close(1) < 0) Console.WriteLine([|Errno.Get()|]); };\n        close();")]
    public Task A_failure_is_told_by_the_result(string body) => s_rule.Reports(Reading(body));

    [Theory]
    [InlineData("if (Close(1) < 0) Console.WriteLine([|Errno.Get()|]);", "if (Close(1) < 0) Console.WriteLine(Errno.Get());", "UseErrno")]
    [InlineData("if (Close(1) < 0) Console.WriteLine([|LastError.Get()|]);", "if (Close(1) < 0) Console.WriteLine(LastError.Get());", "UseLastError")]
    public Task The_fix_keeps_what_is_read(string body, string mended, string option) => s_rule.Fixes(Reading(body), Reading(mended, $", {option} = true"));

    [Theory]
    [InlineData("Close(1);\n        Console.WriteLine(Errno.Get());")]
    [InlineData("if (Close(1) == 0) Console.WriteLine(Errno.Get());")]
    [InlineData("int opened = Open();\n        if (Close(1) < 0 || opened < 0) Console.WriteLine(Errno.Get());")]
    [InlineData("if (Close(1) < 0)\n        {\n            Twice(2);\n            Console.WriteLine(Errno.Get());\n        }")]
    [InlineData("Errno.Set(0);\n        Console.WriteLine(Errno.Get());")]
    public Task Reads_that_may_be_of_another_call_are_left_alone(string body) => s_rule.Accepts(Reading(body));

    [Fact]
    public Task A_function_that_keeps_it_is_read() => s_rule.Accepts(Reading("if (Close(1) < 0) Console.WriteLine(Errno.Get());", ", UseErrno = true"));

    private static string Reading(string body, string options = "") => Source.Library(Member(options, "Close") + "\n\n" + $$"""
        [CFunction("open", ArgTypes = [], RestType = typeof(c_int), UseErrno = true)]
        public static partial int Open();

        private static int Twice(int number) => 2 * number;

        public static void Run()
        {
            {{body.Replace("\n        ", "\n    ", StringComparison.Ordinal)}}
        }
        """);

    private static string Handle(string ofHandle, string ofLibrary = "") => $$"""
        using CTypes;

        [CLibrary("case"{{ofLibrary}})]
        public static partial class Case;

        [CHandle(Free = "thing_free", Library = typeof(Case){{ofHandle}})]
        public sealed partial class Thing;
        """;

    private static string Function(string options) => Source.Library(Member(options, "Close"));

    private static string Member(string options, string name) =>
        $"[CFunction(\"close\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int){options})]\npublic static partial int {name}(int file);";
}
