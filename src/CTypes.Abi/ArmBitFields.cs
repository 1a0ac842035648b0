namespace CTypes.Abi;

/// <summary>Where the Arm procedure call standards differ from System V: AAPCS32 and AAPCS64, section "Bit-fields".</summary>
internal sealed class ArmBitFields : SysVRules
{
    public static new readonly ArmBitFields Instance = new();

    /// <summary>AAPCS64 10.1.8, AAPCS32 8.1.8: the container's alignment contributes to that of the record for every bit-field, the unnamed and the zero-width ones included.</summary>
    protected override long UnnamedBitFieldAlignBits(Member member, int packBits) =>
        MemberAlignBits(member, member.BitWidth == 0 ? 0 : packBits);
}
