using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class RestTypeMissingTests
{
    private static readonly RuleVerifier s_rule = new(Rules.RestTypeMissing);

    [Fact]
    public Task The_attribute_is_marked_and_the_message_says_what_was_taken() => s_rule.Reports(
        Source.Library("""
            [[|CFunction("sqrt", ArgTypes = [typeof(c_double)])|]]
            public static partial double Root(double value);
            """),
        message: "'Case.Root' returns a value but does not say which C type C returns. Write RestType = typeof(c_double), or what the C header says.");

    [Fact]
    public Task A_method_without_a_result_needs_none() => s_rule.Accepts(Source.Library("""
        [CFunction("exit", ArgTypes = [typeof(c_int)])]
        public static partial void Exit(int code);
        """));

    [Fact]
    public Task A_result_that_is_an_out_needs_none() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>)])]
        [ParamFlags(Out)]
        public static partial int F();
        """));

    [Fact]
    public Task The_fix_writes_it_after_ArgTypes() => s_rule.Fixes(
        Source.Library("""
            [[|CFunction("getenv", ArgTypes = [typeof(c_char_p)], UseErrno = true)|]]
            public static partial string? Get(string name);
            """),
        Source.Library("""
            [CFunction("getenv", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), UseErrno = true)]
            public static partial string? Get(string name);
            """));

    [Fact]
    public Task Fix_all_writes_it_for_every_function() => s_rule.FixesAll(
        Source.Library("""
            [[|CFunction("rand")|]]
            public static partial int Random();

            [[|CFunction("fabs", ArgTypes = [typeof(c_double)])|]]
            public static partial double Abs(double value);
            """),
        Source.Library("""
            [CFunction("rand", RestType = typeof(c_int))]
            public static partial int Random();

            [CFunction("fabs", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
            public static partial double Abs(double value);
            """));
}
