using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class FunctionOutsideLibraryTests
{
    private static readonly RuleVerifier s_rule = new(Rules.FunctionOutsideLibrary);

    [Fact]
    public Task The_name_is_marked_and_nothing_is_said_of_a_missing_body() => s_rule.Reports(
        Source.InFile("""
            public static partial class LibC
            {
                [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
                public static partial int [|Abs|](int value);

                [CFunction("labs", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))]
                public static partial long [|Abs|](long value);
            }
            """),
        message: "No library is known for 'LibC.Abs'; write [CLibrary(\"…\")] on 'LibC', or move it to the class that has it");

    [Fact]
    public Task A_library_around_the_class_is_not_enough() => s_rule.Reports(Source.Library("""
        public static partial class Inner
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int [|Abs|](int value);
        }
        """));

    [Fact]
    public Task A_method_with_a_body_is_marked_as_well() => s_rule.Reports(Source.InFile("""
        public static class LibC
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static int [|Abs|](int value) => value;
        }
        """));

    [Theory]
    [InlineData("")]
    [InlineData("[CLibrary(\"c\")]\n")]
    public Task In_an_extension_block_the_attribute_is_marked(string library) => s_rule.Reports(
        Source.InFile(library + """
            public static partial class LibC
            {
                extension(int value)
                {
                    [[|CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))|]]
                    public static int Abs(int other) => other;

                    [[|CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))|]]
                    public int Magnitude() => value;

                    [[|CVariable("optind")|]]
                    public static int Index => 3;
                }
            }
            """),
        message: "No library is known for 'LibC.Abs'; move it out of the extension block, to the class that has [CLibrary(\"…\")]",
        TestOptions.CSharp14);

    [Fact]
    public Task In_a_library_it_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
        public static partial int Abs(int value);
        """));
}
