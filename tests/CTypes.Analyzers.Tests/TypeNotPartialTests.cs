using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class TypeNotPartialTests
{
    private static readonly RuleVerifier s_rule = new(Rules.TypeNotPartial);

    [Fact]
    public Task The_name_is_marked() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic struct [|Point|]\n{\n    public int x, y;\n}"),
        message: "'Point' is not partial, so the generated half of 'Point' has no place; write 'partial' before its 'struct' or 'class'");

    [Fact]
    public async Task A_file_local_type_is_said_to_be_that_and_partial_would_not_help()
    {
        string source = Source.InFile("[CStruct]\nfile partial struct [|Point|];");
        await s_rule.Reports(source, message: "'Point' is file-local, so the generated half of 'Point' has no place; write 'internal' in place of 'file'");
        Assert.Empty(await s_rule.Titles(source));
    }

    [Fact]
    public Task A_type_around_it_is_marked_for_each_type_in_it() => s_rule.Reports(Source.InFile("""
        public static class {|CTYP0006:[|Native|]|}
        {
            [CStruct]
            public partial struct Point
            {
                public int x, y;
            }

            [CStruct]
            public partial struct Size
            {
                public int width, height;
            }
        }
        """));

    [Fact]
    public Task A_library_is_marked_beside_what_the_compiler_says() => s_rule.Reports(Source.InFile("""
        [CLibrary("c")]
        public static class {|CS0260:[|LibC|]|}
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Abs(int value);
        }
        """));

    [Fact]
    public Task The_part_without_the_word_is_marked() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial struct Point
        {
            public int x, y;
        }

        public struct {|CS0260:[|Point|]|};
        """));

    [Fact]
    public Task Callbacks_handles_and_what_is_around_static_callbacks_are_marked() => s_rule.Reports(Source.Library("", """
        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed class [|Seen|];

        [CHandle(Free = "free", Library = typeof(Case))]
        public sealed class [|Memory|];

        public static class [|Handlers|]
        {
            [Callback(typeof(Seen))]
            public static void OnSeen(int value)
            {
            }
        }
        """));

    [Fact]
    public Task A_partial_record_struct_is_accepted() => s_rule.Accepts(Source.InFile("[CStruct]\npublic partial record struct Point\n{\n    public int x, y;\n}"));

    [Fact]
    public Task The_fix_adds_the_word() => s_rule.Fixes(
        Source.InFile("[CStruct]\npublic struct [|Point|]\n{\n    public int x, y;\n}"),
        Source.InFile("[CStruct]\npublic partial struct Point\n{\n    public int x, y;\n}"));

    [Fact]
    public Task Fix_all_adds_it_once_to_a_type_around_others() => s_rule.FixesAll(
        Source.InFile("""
            static class Native
            {
                [CStruct]
                struct Point
                {
                    public int x, y;
                }

                [Callback(ArgTypes = [typeof(c_int)])]
                sealed class Seen;
            }
            """),
        Source.InFile("""
            static partial class Native
            {
                [CStruct]
                partial struct Point
                {
                    public int x, y;
                }

                [Callback(ArgTypes = [typeof(c_int)])]
                sealed partial class Seen;
            }
            """));
}
