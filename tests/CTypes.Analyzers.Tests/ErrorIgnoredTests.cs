using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ErrorIgnoredTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ErrorIgnored);

    [Fact]
    public Task A_result_that_tells_of_an_error_is_not_dropped() => s_rule.Reports(
        Program("[|Case.Close(1)|];"),
        message: "'Case.Close' keeps its error, and neither its result nor the error is looked at here; test the result, declare ErrCheck = nameof(Errors.NegativeIsErrno), or write '_ =' before the call");

    [Fact]
    public Task Of_Windows_own_functions_it_is_the_last_error() => s_rule.Reports(
        Program("[|Case.Delete(1)|];"),
        message: "'Case.Delete' keeps its error, and neither its result nor the error is looked at here; test the result, declare ErrCheck = nameof(Errors.ZeroIsLastError), or write '_ =' before the call");

    [Fact]
    public Task An_option_of_the_library_counts() => s_rule.Reports(Program("[|Case.Plain(1)|];", library: ", UseErrno = true"));

    [Fact]
    public Task The_fix_says_that_it_is_meant() => s_rule.Fixes(Program("// last\n[|Case.Close(1)|];"), Program("// last\n_ = Case.Close(1);"));

    [Fact]
    public Task In_a_lambda_too() => s_rule.Fixes(Program("System.Action close = () => [|Case.Close(1)|];\nclose();"), Program("System.Action close = () => _ = Case.Close(1);\nclose();"));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(Program("[|Case.Close(1)|];\nif (more) [|Case.Close(2)|];"), Program("_ = Case.Close(1);\nif (more) _ = Case.Close(2);"));

    [Theory]
    [InlineData("_ = Case.Close(1);")]
    [InlineData("if (Case.Close(1) < 0) throw new System.IO.IOException();")]
    [InlineData("Case.Close(1);\nSystem.Console.WriteLine(Errno.Get());")]
    [InlineData("Case.Checked(1);")]
    [InlineData("Case.Plain(1);")]
    [InlineData("Case.Sleep(1);")]
    [InlineData("Case.Print(1);")]
    [InlineData("Case.Done();")]
    [InlineData("System.Action close = () => _ = Case.Close(1);\nclose();")]
    public Task What_is_looked_at_or_cannot_fail_is_right(string body) => s_rule.Accepts(Program(body));

    private static string Program(string body, string library = "") => $$"""
        using CTypes;

        [CLibrary("case"{{library}})]
        public static partial class Case
        {
            [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true)]
            public static partial int Close(int number);

            [CFunction("delete", ArgTypes = [typeof(c_int)], RestType = typeof(c_bool), UseLastError = true)]
            public static partial bool Delete(int number);

            [CFunction("checked", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
            public static partial int Checked(int number);

            [CFunction("plain", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Plain(int number);

            [CFunction("wait_a_little", ArgTypes = [typeof(c_uint)], RestType = typeof(c_uint), UseErrno = true)]
            public static partial uint Sleep(uint number);

            [CFunction("putchar", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true)]
            public static partial int Print(int number);

            [CFunction("done", ArgTypes = [], UseErrno = true)]
            public static partial void Done();

            public static void Run(bool more)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }

        """;

    [Theory]
    [InlineData("System.Action<string> close = _ => [|Case.Close(1)|];\nclose(\"\");")]
    [InlineData("foreach (char _ in \"text\") [|Case.Close(1)|];")]
    public async Task Where_a_variable_is_called_so_no_fix_gives_it_the_result(string body) => Assert.Empty(await s_rule.Titles(Program(body)));

    [Fact]
    public Task Several_parameters_that_are_called_so_are_no_variables() => s_rule.Fixes(
        Program("System.Action<int, int> close = (_, _) => [|Case.Close(1)|];\nclose(1, 2);"), Program("System.Action<int, int> close = (_, _) => _ = Case.Close(1);\nclose(1, 2);"));
}
