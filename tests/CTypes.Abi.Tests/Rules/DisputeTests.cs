using CTypes.Abi.Tests.Compilers;
using CTypes.Abi.Tests.Notation;

namespace CTypes.Abi.Tests.Rules;

/// <summary>What docs/abi.md says of gcc and clang is what they do, and what they dispute is refused.</summary>
public sealed class DisputeTests
{
    [Theory, InlineData("linux-x64"), InlineData("linux-x86"), InlineData("linux-arm64"), InlineData("linux-arm")]
    public void An_own_alignment_above_the_pack_moves_a_bit_field_only_in_gcc(string rid) =>
        IsDisputedAndRefused(rid, "struct pack(2) { c_char a:4; c_int b:23 align(4); }");

    [Theory, InlineData("linux-x64"), InlineData("linux-x86"), InlineData("linux-arm64"), InlineData("linux-arm")]
    public void So_it_does_above_a_pack_of_1(string rid) => IsDisputedAndRefused(rid, "struct pack(1) { c_char a:4; c_char b:3 align(2); }");

    [Theory, InlineData("linux-x64"), InlineData("linux-x86"), InlineData("linux-arm64"), InlineData("linux-arm")]
    public void An_own_alignment_below_the_types_is_applied_before_the_unit_is_checked_only_in_gcc(string rid) =>
        IsDisputedAndRefused(rid, "struct { c_bool a:1; c_int b:18 align(2); c_short c; }");

    [Fact]
    public void A_64_bit_field_with_an_own_alignment_of_4_is_aligned_to_8_by_gcc_for_i386() =>
        IsDisputedAndRefused("linux-x86", "struct { c_longlong a:64 align(4); }");

    private static void IsDisputedAndRefused(string rid, string record)
    {
        RecordDeclaration disputed = RecordNotation.Parse($"disputed: {record}");
        Assert.Contains(Layout.Check(disputed, Targets.Find(rid)!), problem => problem.Kind == LayoutProblemKind.BitFieldAlignDisputed);
        Observed clang = Oracle.Named($"clang-{rid}").Observe([disputed])[disputed.Name];
        Observed gcc = Oracle.Named($"gcc-{rid}").Observe([disputed])[disputed.Name];
        Assert.False(gcc.Admits(clang), $"Both say {clang}.");
    }
}
