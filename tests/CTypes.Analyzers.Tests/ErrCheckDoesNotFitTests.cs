using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ErrCheckDoesNotFitTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ErrCheckDoesNotFit);

    private static string Function(string errCheck, string check, string restType = "c_int") => Source.Library($"""
        [CFunction("f", ArgTypes = [typeof(c_int)], RestType = typeof({restType}), {errCheck})]
        public static partial void F(int value);

        {check}
        """);

    [Fact]
    public Task A_name_that_nothing_has_is_marked_at_the_argument() => s_rule.Reports(
        Function("[|ErrCheck = \"Missing\"|]", ""),
        message: "ErrCheck of 'Case.F': there is no static method 'Missing' in Case or in CTypes.Errors; write static void Missing(c_int result)");

    [Theory]
    [InlineData("")]
    [InlineData("private static void Missing(int result) { }")]
    public Task A_name_that_ErrCheckType_does_not_show_is_marked(string check) => s_rule.Reports(
        Function("[|ErrCheck = \"Missing\"|], ErrCheckType = typeof(Checks)", "") + $"public static class Checks {{ {check} }}\n",
        message: "ErrCheck of 'Case.F': there is no static method 'Missing' in Case, in Checks (where Case can call it) or in CTypes.Errors; write static void Missing(c_int result)");

    [Fact]
    public Task A_check_in_ErrCheckType_is_accepted() => s_rule.Accepts(
        Function("ErrCheck = nameof(Checks.Check), ErrCheckType = typeof(Checks)", "") + "public static class Checks { internal static void Check(int result) { } }\n");

    [Fact]
    public Task A_result_that_cannot_become_the_parameter_is_marked() => s_rule.Reports(
        Function("[|ErrCheck = nameof(Check)|]", "private static void Check(string result) { }"),
        message: "ErrCheck of 'Case.F': 'Check' must be void or the method's type M(result), M(result, CFunctionInfo) or M(result, CFunctionInfo, in FArguments), with a result that c_int can become");

    [Theory]
    [InlineData("private static void Check() { }")]
    [InlineData("private static string Check(int result) => \"\";")]
    [InlineData("private static void Check(int result, string function) { }")]
    [InlineData("private static void Check(int result, ref CFunctionInfo function) { }")]
    [InlineData("private static void Check(int result, Other.CFunctionInfo function) { } class Other { public class CFunctionInfo { } }")]
    [InlineData("private static void Check(int result, CFunctionInfo function, FArguments arguments) { }")]
    [InlineData("private static void Check(string result, CFunctionInfo function, in FArguments arguments) { }")]
    public Task Another_shape_is_marked_and_nothing_else(string check) => s_rule.Reports(Function("[|ErrCheck = nameof(Check)|]", check));

    [Fact]
    public Task A_function_without_a_result_cannot_be_checked() => s_rule.Reports(Function(
        "[|ErrCheck = nameof(Check)|]", "private static void Check(int result, CFunctionInfo function, in FArguments arguments) { }", restType: "void"));

    [Theory]
    [InlineData("private static void Check(int result) { }")]
    [InlineData("private static void Check(long result, CFunctionInfo function) { }")]
    [InlineData("private static void Check(long result, in CFunctionInfo function) { }")]
    [InlineData("private static void Check(c_int result, CFunctionInfo function, in FArguments arguments) => Console.WriteLine(arguments.value);")]
    public Task The_three_shapes_are_accepted(string check) => s_rule.Accepts(Function("ErrCheck = nameof(Check)", check));

    [Fact]
    public Task A_check_may_take_the_result_as_a_narrower_number() => s_rule.Accepts(Function("ErrCheck = nameof(Check)", "private static void Check(int result) { }", restType: "c_ssize_t"));

    [Theory]
    [InlineData("internal static int Check(int result) => result;")]
    [InlineData("internal static void Check() { }")]
    [InlineData("internal static void Check(ref int result) { }")]
    [InlineData("internal static void Check(int result, string function) { }")]
    public Task A_check_of_freeing_of_another_shape_is_marked(string check) => s_rule.Reports(Source.Library("", $$"""
        [CHandle(Free = "free", Library = typeof(Case), [|FreeErrCheck = "Check"|])]
        public sealed partial class Thing { {{check}} }
        """));

    [Fact]
    public Task The_ready_made_checks_are_accepted() => s_rule.Accepts(Function("ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true", ""));
}
