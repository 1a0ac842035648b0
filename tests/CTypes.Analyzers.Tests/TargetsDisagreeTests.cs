using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class TargetsDisagreeTests
{
    private static readonly RuleVerifier s_rule = new(Rules.TargetsDisagree);

    [Fact]
    public Task The_message_has_the_table_of_the_targets_that_disagree() => s_rule.Reports(
        Source.InFile("""
            [CStruct]
            public partial struct [|Times|]
            {
                public partial c_long user { get; set; }
                public partial c_int state { get; set; }
                [CField(Bits = 4)] public partial c_uint mode { get; set; }
            }
            """),
        message: "'Times' has no one layout that is right on all targets; narrow them with CTypesTargets in the project, use types of the same size everywhere, or make it a partial class with partial properties, which has the layout of the target that it runs on: "
            + "[a] linux-x64, linux-arm64, osx-x64, osx-arm64 [b] win-x64, win-arm64 | size: a 16, b 12 | align: a 8, b 4 | user: a 0 (8), b 0 (4) | state: a 8 (4), b 4 (4) | mode: a 12 bit 0+4, b 8 bit 0+4");

    [Fact]
    public Task Plain_fields_are_marked_in_the_same_way() => s_rule.Reports(Source.InFile("[CStruct(Align = 16)]\npublic partial struct [|Times|]\n{\n    public c_long user, system, idle;\n}"));

    [Fact]
    public Task A_union_that_only_a_larger_member_fills_is_marked() => s_rule.Reports(
        Source.InFile("[CUnion]\npublic partial struct [|Number|]\n{\n    public partial c_long l { get; set; }\n    [CField(Count = 3)] public partial Span<byte> bytes { get; }\n}"));

    [Fact]
    public Task Where_the_types_of_NET_differ_as_those_of_C_do_one_declaration_is_right() => s_rule.Accepts(Source.InFile("[CStruct]\npublic partial struct Times\n{\n    public c_long user;\n    public int state;\n}"));

    [Fact]
    public Task Types_of_one_size_are_accepted() => s_rule.Accepts(Source.InFile("[CStruct]\npublic partial struct Times\n{\n    public partial c_int64 user { get; set; }\n    [CField(Bits = 4)] public partial c_uint mode { get; set; }\n}"));

    [Fact]
    public Task With_fewer_targets_nothing_disagrees() => s_rule.Accepts("""
        using CTypes;

        [assembly: CTypesTargets("linux-x64;linux-arm64")]

        [CStruct]
        public partial struct Times
        {
            public partial c_long user { get; set; }
            [CField(Bits = 4)] public partial c_uint mode { get; set; }
        }

        """);

    [Fact]
    public Task A_record_may_name_its_own_targets() => s_rule.Accepts(Source.InFile("[CStruct(Targets = \"linux-x64;linux-arm64\")]\npublic partial struct Times\n{\n    public partial c_long user { get; set; }\n    [CField(Bits = 4)] public partial c_uint mode { get; set; }\n}"));
}
