using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ErrorReadElsewhereTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ErrorReadElsewhere);

    [Theory]
    [InlineData("GetLastPInvokeError")]
    [InlineData("GetLastWin32Error")]
    [InlineData("GetLastSystemError")]
    public Task The_error_of_a_function_is_not_where_Marshal_looks(string read) => s_rule.Reports(
        Program("UseErrno = true", $"if (Case.Close(1) < 0) throw new System.Exception($\"{{[|Marshal.{read}()|]}}\");"),
        message: $"'Marshal.{read}' knows nothing of 'Case.Close', which keeps its error apart; write Errno.Get()");

    [Theory]
    [InlineData("UseErrno = true", "Errno.Get()")]
    [InlineData("UseLastError = true", "LastError.Get()")]
    public Task The_fix_reads_what_the_function_left(string option, string instead) => s_rule.Fixes(
        Program(option, "Case.Close(1);\n        int error = [|Marshal.GetLastPInvokeError()|];\n        System.Console.WriteLine(error);"),
        Program(option, $"Case.Close(1);\n        int error = {instead};\n        System.Console.WriteLine(error);"));

    [Fact]
    public Task An_option_of_the_library_counts_and_all_reads_are_mended_at_once() => s_rule.FixesAll(
        Program("", "Case.Close(1);\n        System.Console.WriteLine([|Marshal.GetLastPInvokeError()|] + [|Marshal.GetLastWin32Error()|]);", library: ", UseErrno = true"),
        Program("", "Case.Close(1);\n        System.Console.WriteLine(Errno.Get() + Errno.Get());", library: ", UseErrno = true"));

    [Theory]
    [InlineData("", "Case.Close(1);\n        System.Console.WriteLine(Marshal.GetLastPInvokeError());")]
    [InlineData("UseErrno = true", "System.Console.WriteLine(Marshal.GetLastPInvokeError());")]
    [InlineData("UseErrno = true", "Case.Close(1);\n        Import();\n        System.Console.WriteLine(Marshal.GetLastPInvokeError());")]
    public Task A_read_that_may_be_of_another_call_is_left_alone(string option, string body) => s_rule.Accepts(
        Program(option, body, "\n#pragma warning disable CTYP0064\n    [DllImport(\"c\", SetLastError = true)]\n    private static extern int Import();"));

    private static string Program(string option, string body, string more = "", string library = "") =>
        $$"""
        using System.Runtime.InteropServices;
        using CTypes;

        [CLibrary("case"{{library}})]
        public static partial class Case
        {
            [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int){{(option.Length == 0 ? "" : ", " + option)}})]
            public static partial int Close(int file);
        }

        public static class Program
        {
            public static void Main()
            {
                {{body}}
            }{{more}}
        }

        """;
}
