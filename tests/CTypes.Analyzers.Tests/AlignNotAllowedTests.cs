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
    [InlineData(16_384)]
    [InlineData(1 << 28)]
    [InlineData(1 << 30)]
    public Task More_than_a_target_s_compilers_take_is_marked_and_the_message_says_how_much_they_do(int align) => s_rule.Reports(
        Source.InFile($"[CStruct]\npublic partial struct Page\n{{\n    [CField([|Align = {align}|])] public partial float x {{ get; set; }}\n}}"),
        message: $"Align = {align} on 'Page.x' is more than compilers for win-x64 take; use 8192 at most, or leave it out for C's natural alignment");

    [Fact]
    public Task Where_no_target_is_Windows_gcc_s_limit_counts() => s_rule.Reports(
        Source.InFile("[CStruct(Align = 1 << 28, Targets = \"linux-x64\")]\npublic partial struct Right\n{\n    public partial float x { get; set; }\n}\n\n[CStruct([|Align = 1 << 29|], Targets = \"linux-x64\")]\npublic partial struct Wrong\n{\n    public partial float x { get; set; }\n}"),
        message: "Align = 536870912 on 'Wrong' is more than compilers for linux-x64 take; use 268435456 at most, or leave it out for C's natural alignment");

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(16)]
    [InlineData(4096)]
    [InlineData(8192)]
    public Task Powers_of_two_are_accepted(int align) => s_rule.Accepts(
        Source.InFile($"[CStruct(Align = {align})]\npublic partial struct Vector\n{{\n    public partial float x {{ get; set; }}\n}}"));

    [Fact]
    public async Task The_fixes_are_the_nearest_powers_of_two_and_none()
    {
        Assert.Equal(["Write Align = 8", "Write Align = 16", "Leave Align out: C's natural alignment"], await s_rule.Titles(Source.InFile("[CStruct(Align = 12)]\npublic partial struct Vector;")));
        Assert.Equal(["Write Align = 8192", "Leave Align out: C's natural alignment"], await s_rule.Titles(Source.InFile("[CStruct(Align = 16_384)]\npublic partial struct Vector;")));
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
