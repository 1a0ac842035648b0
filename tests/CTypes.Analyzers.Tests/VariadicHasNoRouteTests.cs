using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class VariadicHasNoRouteTests
{
    private static readonly RuleVerifier s_rule = new(Rules.VariadicHasNoRoute);

    [Fact]
    public Task Floating_point_needs_a_twin() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", [|VariadicFrom = 1|], ArgTypes = [typeof(c_int), typeof(c_double)], RestType = typeof(void))]
            public static partial void F(int count, double value);
            """),
        message: "'Case.F': floating-point arguments go through the twin that takes a va_list, and none is known for 'f'; write VaListSymbol = \"…\", or a C function that takes them");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    public Task The_named_arguments_are_among_the_arguments(int named) => s_rule.Reports(Source.Library($$"""
        [CFunction("f", [|VariadicFrom = {{named}}|], ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(void))]
        public static partial void F(int count, int value);
        """));

    [Fact]
    public Task A_record_is_not_passed_after_the_dots() => s_rule.Reports(Source.Library(
        """
        [CFunction("f", VariadicFrom = 1, ArgTypes = [typeof(c_int), [|typeof(Point)|]], RestType = typeof(void))]
        public static partial void F(int count, Point value);
        """,
        "[CStruct] public partial struct Point { public int X, Y; }"));

    [Fact]
    public Task Only_cdecl_has_dots() => s_rule.Reports(Source.Library("""
        [CFunction("f", CallConv = CallConv.Stdcall, [|VariadicFrom = 1|], ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(void))]
        public static partial void F(int count, int value);
        """));

    [Fact]
    public Task A_va_list_is_built_on_64_bit_targets_only() => s_rule.Reports("""
        using CTypes;

        [assembly: CTypesTargets("linux-x64;linux-x86")]

        [CLibrary("case")]
        public static partial class Case
        {
            [CFunction("f", [|VariadicFrom = 1|], VaListSymbol = "vf", ArgTypes = [typeof(c_int), typeof(c_double)], RestType = typeof(void))]
            public static partial void F(int count, double value);
        }
        """);

    [Fact]
    public Task A_function_that_takes_the_va_list_itself_is_called_on_64_bit_targets_only() => s_rule.Reports(
        """
        using CTypes;

        [assembly: CTypesTargets("linux-x64;linux-x86")]

        [CLibrary("case")]
        public static partial class Case
        {
            [CFunction("vprintf", [|VariadicFrom = 1|], ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int F(string format, int value);
        }
        """,
        message: "'Case.F': arguments of a va_list cannot be passed on linux-x86; leave it out of CTypesTargets, or write a C function that takes them");

    [Fact]
    public Task A_twin_excludes_other_symbols() => s_rule.Reports(Source.Library("""
        [CFunction("f", [|AltSymbols = ["g"]|], VariadicFrom = 1, VaListSymbol = "vf", ArgTypes = [typeof(c_int), typeof(c_double)], RestType = typeof(void))]
        public static partial void F(int count, double value);
        """));

    [Fact]
    public Task Numbers_pointers_and_known_twins_are_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", VariadicFrom = 1, ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_char_p), typeof(POINTER<c_int>), typeof(c_bool)], RestType = typeof(void))]
        public static partial void F(int count, int value, string text, out int result, bool flag);

        [CFunction("printf", VariadicFrom = 1, ArgTypes = [typeof(c_char_p), typeof(c_double)], RestType = typeof(c_int))]
        public static partial int Print(string format, double value);

        [CFunction("g", VariadicFrom = 1, VaListSymbol = "vg", ArgTypes = [typeof(c_int), typeof(c_float)], RestType = typeof(void))]
        public static partial void G(int count, float value);
        """));
}
