namespace CTypes.Abi.Tests.Fuzz;

/// <summary>Mistakes that the fuzzer must find. Each replaces one step of the engine.</summary>
internal static class WrongRules
{
    internal sealed class BitFieldsStraddleUnits : SysVRules
    {
        protected override bool CrossesUnit(long freeBit, Member member, int packBits) => false;
    }

    internal sealed class PackedBitFieldsKeepToUnits : SysVRules
    {
        protected override bool CrossesUnit(long freeBit, Member member, int packBits) => base.CrossesUnit(freeBit, member, packBits: 0);
    }

    internal sealed class ZeroWidthIsIgnored : SysVRules
    {
        protected override long AfterZeroWidth(long freeBit, Member member) => freeBit;
    }

    internal sealed class ZeroWidthObeysPack : SysVRules
    {
        protected override long AfterZeroWidth(long freeBit, Member member) => Round.Up(freeBit, 8);
    }

    internal sealed class UnitsOfAnySizeAreShared : MsvcRules
    {
        protected override bool JoinsOpenUnit(State state, Member member) => member.BitWidth <= state.OpenUnitFreeBits;
    }

    internal sealed class NoUnitIsShared : MsvcRules
    {
        protected override bool JoinsOpenUnit(State state, Member member) => false;
    }
}
