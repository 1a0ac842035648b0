using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class FunctionOptionsDoNotFitTests
{
    private static readonly RuleVerifier s_rule = new(Rules.FunctionOptionsDoNotFit);

    [Theory]
    [InlineData("Optional = true", "Optional")]
    [InlineData("AltSymbols = [\"g\"]", "AltSymbols")]
    [InlineData("Ordinal = 7", "Ordinal")]
    public Task A_DllImport_excludes_what_is_looked_up(string option, string name) => s_rule.Reports(
        Source.Library($$"""
            [CFunction("f", Binding = CBinding.DllImport, [|{{option}}|], ArgTypes = [typeof(c_int)], RestType = typeof(void))]
            public static partial void F(int value);
            """),
        message: $"'Case.F': a DllImport has one library and one symbol, which the runtime binds, so {name} is not possible with it; remove one of the two");

    [Fact]
    public Task A_DllImport_excludes_other_names_of_the_library() => s_rule.Reports("""
        using CTypes;

        [CLibrary("case", Names = ["libcase.so.1"], Binding = CBinding.DllImport)]
        public static partial class Case
        {
            [[|CFunction("f", ArgTypes = [typeof(c_int)], RestType = typeof(void))|]]
            public static partial void F(int value);
        }
        """);

    [Fact]
    public Task A_DllImport_excludes_text_that_is_freed() => s_rule.Reports(Source.Library("""
        [CFunction("f", Binding = CBinding.DllImport, [|Free = "free"|], ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
        public static partial string F(int value);
        """));

    [Theory]
    [InlineData(0)]
    [InlineData(65536)]
    public Task An_ordinal_is_a_number_of_16_bits(int ordinal) => s_rule.Reports(Source.Library($$"""
        [CFunction("f", [|Ordinal = {{ordinal}}|], ArgTypes = [typeof(c_int)], RestType = typeof(void))]
        public static partial void F(int value);
        """));

    [Fact]
    public Task An_ordinal_needs_a_Windows_target() => s_rule.Reports(
        """
        using CTypes;

        [assembly: CTypesTargets("linux-x64")]

        [CLibrary("case")]
        public static partial class Case
        {
            [CFunction("f", [|Ordinal = 7|], ArgTypes = [typeof(c_int)], RestType = typeof(void))]
            public static partial void F(int value);
        }
        """,
        message: "'Case.F': exports have ordinals on Windows only, and no target is Windows; remove Ordinal, the symbol is looked up by its name");

    [Fact]
    public Task The_options_are_accepted_one_by_one() => s_rule.Accepts(Source.Library("""
        [CFunction("f", Binding = CBinding.DllImport, ArgTypes = [typeof(c_int)], RestType = typeof(void))]
        public static partial void F(int value);

        [CFunction("g", AltSymbols = ["g2"], Optional = true, ArgTypes = [typeof(c_int)], RestType = typeof(void))]
        public static partial void G(int value);

        [CFunction("h", Ordinal = 65535, ArgTypes = [typeof(c_int)], RestType = typeof(void))]
        public static partial void H(int value);
        """));

    [Fact]
    public Task Arglist_is_marked_and_nothing_is_said_of_a_missing_body() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [], RestType = typeof(c_int))]
            public static partial int [|F|](__arglist);
            """),
        message: "'Case.F': __arglist does not say what C gets; write a method for each use, with VariadicFrom");
}
