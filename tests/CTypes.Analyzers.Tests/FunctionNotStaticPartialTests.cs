using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class FunctionNotStaticPartialTests
{
    private static readonly RuleVerifier s_rule = new(Rules.FunctionNotStaticPartial);

    [Fact]
    public Task A_method_with_a_body_is_marked_at_its_name() => s_rule.Reports(
        Source.Library("""
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static int [|Abs|](int value) => value;
            """),
        message: "'Case.Abs' cannot get its generated body; declare it 'static partial', without a body of its own");

    [Fact]
    public Task A_partial_method_with_a_body_of_its_own_is_marked() => s_rule.Reports(Source.Library("""
        [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
        public static partial int [|Abs|](int value);

        public static partial int Abs(int value) => value;
        """));

    [Fact]
    public Task A_method_without_a_body_is_marked_beside_what_the_compiler_says() => s_rule.Reports(Source.Library("""
        [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
        public static int {|CS0501:[|Abs|]|}(int value);
        """));

    [Fact]
    public Task A_method_of_a_library_object_with_a_body_is_marked() => s_rule.Reports(
        Source.InFile("""
            [CLibrary("c")]
            public partial class LibC
            {
                [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
                public int [|Abs|](int value) => value;
            }
            """),
        message: "'LibC.Abs' cannot get its generated body; declare it 'partial', without a body of its own");

    [Theory]
    [InlineData("[[|CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))|]]\nstatic int Absolute(int value) => value;\nAbsolute(1);", "Absolute")]
    [InlineData("Func<int, int> f = [[|CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))|]] (int value) => value;\nf(1);", "lambda")]
    public async Task What_stands_in_a_method_is_no_function_of_C_s(string statements, string name)
    {
        string markup = Source.InFile($"public static class Program\n{{\n    public static void Run()\n    {{\n{statements}\n    }}\n}}");
        await s_rule.Reports(markup, message: $"'{name}' cannot get its generated body; declare it 'static partial' in a class with '[CLibrary]', without a body of its own");
        Assert.Empty(await s_rule.Titles(markup));
    }

    [Fact]
    public Task The_fix_makes_an_abstract_method_one_with_a_generated_body() => s_rule.Fixes(
        Source.InFile("[CLibrary(\"c\")]\npublic partial class LibC\n{\n    [CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n    public abstract partial int {|CS8795:{|CS0750:{|CS0513:[|Abs|]|}|}|}(int value);\n}"),
        Source.InFile("[CLibrary(\"c\")]\npublic partial class LibC\n{\n    [CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n    public partial int Abs(int value);\n}"));

    [Fact]
    public Task A_partial_method_of_a_library_object_is_accepted() => s_rule.Accepts(Source.InFile("""
        [CLibrary("c")]
        public partial class LibC
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public partial int Abs(int value);
        }
        """));

    [Fact]
    public Task The_fix_makes_a_method_of_a_library_object_partial_only() => s_rule.Fixes(
        Source.InFile("[CLibrary(\"c\")]\npublic partial class LibC\n{\n    [CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n    public extern int {|CS0626:[|Abs|]|}(int value);\n}"),
        Source.InFile("[CLibrary(\"c\")]\npublic partial class LibC\n{\n    [CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n    public partial int Abs(int value);\n}"));

    [Fact]
    public Task A_static_partial_method_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
        public static partial int Abs(int value);
        """));

    [Theory]
    [InlineData("public static int {|CS0501:[|Abs|]|}(int value);")]
    [InlineData("public static extern int {|CS0626:[|Abs|]|}(int value);")]
    [InlineData("public partial int [|Abs|](int value);")]
    public Task The_fix_makes_a_method_without_a_body_static_partial(string method) => s_rule.Fixes(
        Source.Library("[CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n" + method),
        Source.Library("[CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\npublic static partial int Abs(int value);"));

    [Fact]
    public Task Fix_all_makes_all_of_them_so() => s_rule.FixesAll(
        Source.Library("""
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static int Abs(int value);

            [CFunction("labs", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))]
            static int LongAbs(int value);
            """),
        Source.Library("""
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Abs(int value);

            [CFunction("labs", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))]
            private static partial int LongAbs(int value);
            """));

    [Fact]
    public async Task A_body_is_left_to_the_user() => Assert.Empty(await s_rule.Titles(Source.Library("""
        [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
        public static int Abs(int value) => value;
        """)));

    [Theory]
    [InlineData("public static partial int [|F|](int value) => value;")]
    [InlineData("internal static partial string [|F|]<T>(int value) where T : class { return \"\"; }")]
    public Task A_body_without_a_declaration_is_marked_and_nothing_is_said_of_the_declaration(string method) => s_rule.Reports(Source.Library($"[CFunction(\"f\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\n{method}"));

    [Fact]
    public Task A_method_without_modifiers_stays_in_its_place() => s_rule.Fixes(
        Source.Library("[CFunction(\"done\", ArgTypes = [])]\nvoid [|Done|]();").Replace("void [|Done|]", "void {|CS0501:[|Done|]|}", StringComparison.Ordinal),
        Source.Library("[CFunction(\"done\", ArgTypes = [])]\nprivate static partial void Done();"));
}
