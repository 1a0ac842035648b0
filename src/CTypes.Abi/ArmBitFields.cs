namespace CTypes.Abi;

/// <summary>Where the Arm procedure call standards differ from System V: AAPCS32 and AAPCS64, section "Bit-fields".</summary>
internal sealed class ArmBitFields : SysVRules
{
    public static new readonly ArmBitFields Instance = new();

    /// <summary>Every bit-field's container aligns the record, also when the bit-field has no name. gcc and clang apply the pack to it unless the width is zero.</summary>
    protected override long UnnamedBitFieldAlignBits(Member member, int packBits) =>
        MemberAlignBits(member, member.BitWidth == 0 ? 0 : packBits);
}
