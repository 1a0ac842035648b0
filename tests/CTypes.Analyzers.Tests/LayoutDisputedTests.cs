using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class LayoutDisputedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.LayoutDisputed);

    private static string Struct(string members) => Source.InFile("[CStruct]\npublic partial struct S\n{\n    " + members + "\n}");


    [Fact]
    public Task The_alignment_of_a_bit_field_is_marked() => s_rule.Reports(
        Struct("[CField(Bits = 3, [|Align = 1|])] public partial c_uint mode { get; set; }"),
        message: "'S.mode' is laid out differently by the compilers of linux-x64; leave out the alignment of the bit-field, or give it that of its type");

    [Fact]
    public Task An_alignment_of_the_record_below_that_of_its_members_is_marked() => s_rule.Reports(
        Source.InFile("[CStruct([|Align = 2|])]\npublic partial struct S\n{\n    public int value;\n}"),
        message: "'S' is laid out differently by the compilers of win-x64; leave out Align, which is below the alignment of the members");

    [Theory]
    [InlineData("[CField(Bits = 3, Align = 4)] public partial c_uint mode { get; set; }")]
    [InlineData("[CField(Align = 8)] public partial c_uint mode { get; set; }")]
    public Task What_all_compilers_agree_on_is_accepted(string member) => s_rule.Accepts(Struct(member));

    [Fact]
    public Task Where_the_platform_is_no_target_there_is_no_dispute() => s_rule.Accepts(
        "[assembly: CTypes.CTypesTargets(\"linux-x64\")]\n\n[CTypes.CStruct(Align = 2)]\npublic partial struct S\n{\n    public int value;\n}\n");
}
