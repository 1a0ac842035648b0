using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class MembersNotInOrderTests
{
    private static readonly RuleVerifier s_rule = new(Rules.MembersNotInOrder);

    [Fact]
    public Task The_first_member_of_another_part_is_marked() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial struct Point\n{\n    public partial int x { get; set; }\n}\n\npublic partial struct Point\n{\n    public partial int [|y|] { get; set; }\n    public partial int z { get; set; }\n}"),
        message: "'Point' has members in more than one part, so their order is not defined; put them into one");

    [Fact]
    public Task Of_plain_fields_too() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial struct {|CS0282:Point|}\n{\n    public int x;\n}\n\npublic partial struct Point\n{\n    public int [|y|];\n}"));

    [Fact]
    public Task Plain_fields_beside_partial_properties_are_marked_at_the_property() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial struct Point\n{\n    public int x;\n    public partial int [|y|] { get; set; }\n}"),
        message: "'Point' has plain fields and partial properties; use one of the two");

    [Fact]
    public Task What_is_no_member_of_the_C_record_may_stand_anywhere() => s_rule.Accepts(Source.InFile("""
        [CStruct]
        public partial struct Point
        {
            public int x, y;
        }

        public partial struct Point
        {
            public const int Dimensions = 2;
            private static readonly Point s_origin;

            public static Point Origin => s_origin;

            public readonly int Sum => x + y;
        }
        """));
}
