using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class AlignNotAllowedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.AlignNotAllowed);

    [Fact]
    public Task The_argument_is_marked_and_the_message_says_what_is_possible() => s_rule.Reports(
        Source.InFile("[CStruct([|Align = 12|])]\npublic partial struct Vector\n{\n    public partial float x { get; set; }\n}"),
        message: "Align = 12 on 'Vector' is no alignment in C; use a power of two, or leave it out for C's natural alignment");

    [Fact]
    public Task Of_a_member_it_is_marked_there() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial struct Vector\n{\n    public partial float x { get; set; }\n    [CField([|Align = 6|])] public partial float y { get; set; }\n}"),
        message: "Align = 6 on 'Vector.y' is no alignment in C; use a power of two, or leave it out for C's natural alignment");

    [Theory]
    [InlineData(-4)]
    [InlineData(3)]
    [InlineData(24)]
    public Task Of_a_union_and_of_plain_fields_too(int align) => s_rule.Reports(
        Source.InFile($"[CUnion([|Align = {align}|])]\npublic partial struct Number\n{{\n    [System.Runtime.InteropServices.FieldOffset(0)] public int i;\n}}"));

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(16)]
    [InlineData(4096)]
    public Task Powers_of_two_are_accepted(int align) => s_rule.Accepts(
        Source.InFile($"[CStruct(Align = {align})]\npublic partial struct Vector\n{{\n    public partial float x {{ get; set; }}\n}}"));

    [Fact]
    public async Task The_fixes_are_the_nearest_powers_of_two_and_none()
    {
        Assert.Equal(["Write Align = 8", "Write Align = 16", "Leave Align out: C's natural alignment"], await s_rule.Titles(Source.InFile("[CStruct(Align = 12)]\npublic partial struct Vector;")));
        Assert.Equal(["Write Align = 1", "Leave Align out: C's natural alignment"], await s_rule.Titles(Source.InFile("[CStruct(Align = -4)]\npublic partial struct Vector;")));
    }

    [Fact]
    public Task The_fix_writes_the_value() => s_rule.Fixes(
        Source.InFile("[CStruct(Pack = 4, [|Align = 12|])]\npublic partial struct Vector\n{\n    public partial float x { get; set; }\n}"),
        Source.InFile("[CStruct(Pack = 4, Align = 16)]\npublic partial struct Vector\n{\n    public partial float x { get; set; }\n}"),
        title: "Write Align = 16");

    [Fact]
    public Task Fix_all_leaves_it_out_everywhere() => s_rule.FixesAll(
        Source.InFile("[CStruct([|Align = 12|])]\npublic partial struct Vector\n{\n    [CField(\"X\", [|Align = 3|])] public partial float x { get; set; }\n}"),
        Source.InFile("[CStruct]\npublic partial struct Vector\n{\n    [CField(\"X\")] public partial float x { get; set; }\n}"),
        title: "Leave Align out: C's natural alignment");
}
