using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ResultIgnoredTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ResultIgnored);

    [Fact]
    public Task RestType_is_marked_where_the_method_returns_nothing() => s_rule.Reports(
        Source.Library("""
            [CFunction("close", ArgTypes = [typeof(c_int)], [|RestType = typeof(c_int)|])]
            public static partial void Close(int file);
            """),
        message: "'Case.Close' drops the c_int that C returns, and an error may be in it. Write ErrCheck = nameof(…) with a method that looks at it, or return it.");

    [Fact]
    public Task And_where_outs_take_its_place() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>)], [|RestType = typeof(c_int)|])]
        [ParamFlags(Out)]
        public static partial int F();
        """));

    [Theory]
    [InlineData("ParamFlags(In, Out)", "int Frexp(double x)", "leave ParamFlags out and declare 'out int arg1' among the parameters")]
    [InlineData("ParamFlags(In, Out), ParamNames(\"x\", \"exponent\")", "int Frexp(double x)", "leave ParamFlags out and declare 'out int exponent' among the parameters")]
    [InlineData("ParamFlags(In, InOut)", "int Frexp(double x, int exponent)", "leave ParamFlags out and declare 'ref int exponent' among the parameters")]
    [InlineData("ParamFlags(In | DefaultZero, Out)", "int Frexp()", "write In in ParamFlags and declare 'out int arg1' among the parameters")]
    public Task Then_the_message_tells_how_both_are_had(string attributes, string method, string advice) => s_rule.Reports(
        Source.Library($"""
            [CFunction("frexp", ArgTypes = [typeof(c_double), typeof(POINTER<c_int>)], [|RestType = typeof(c_double)|])]
            [{attributes}]
            public static partial {method};
            """),
        message: $"'Case.Frexp' drops the c_double that C returns, and an error may be in it. Write ErrCheck = nameof(…) with a method that looks at it, or return it: {advice}.");

    [Theory]
    [InlineData("", "double Frexp(double x, out int exponent)")]
    [InlineData("", "double Frexp(double x, ref int exponent)")]
    [InlineData("[ParamFlags(In | DefaultZero, In)]", "double Frexp(out int arg1)")]
    public Task And_what_it_tells_is_right(string attributes, string method) => s_rule.Accepts(Source.Library($"""
        [CFunction("frexp", ArgTypes = [typeof(c_double), typeof(POINTER<c_int>)], RestType = typeof(c_double))]
        {attributes}
        public static partial {method};
        """));

    [Fact]
    public Task A_function_whose_error_check_is_wrong_has_that_error_only() => s_rule.Reports(Source.Library("""
        [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), {|CTYP0010:ErrCheck = "Missing"|})]
        public static partial void Close(int file);
        """));

    [Fact]
    public Task A_result_that_is_checked_returned_or_not_there_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
        public static partial void Close(int file);

        [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
        public static partial int CloseAndTell(int file);

        [CFunction("exit", ArgTypes = [typeof(c_int)], RestType = typeof(void))]
        public static partial void Exit(int code);
        """));
}
