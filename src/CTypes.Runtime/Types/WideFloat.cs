using System.Numerics;

namespace CTypes;

/// <summary>A number between the wider formats, whose exponents have 15 bits, and <c>double</c>: sign, exponent and a significand with its first bit at the top.</summary>
/// <param name="IsNegative">The sign.</param>
/// <param name="Exponent">With the bias of the wider formats.</param>
/// <param name="Significand">The first 64 bits; the last of them is also set where any bit after them is.</param>
internal readonly record struct WideFloat(bool IsNegative, int Exponent, ulong Significand)
{
    /// <summary>The exponent of infinities and of what is no number.</summary>
    public const int Special = 0x7FFF;

    private const int DoubleSpecial = 0x7FF;
    private const int BiasDifference = 16383 - 1023;
    private const int FractionBits = 52;
    private const ulong Half = 1UL << 63;
    private const ulong Implicit = 1UL << FractionBits;
    private const ulong QuietBit = 1UL << (FractionBits - 1);

    /// <summary>Takes a double apart; what is no number becomes a quiet one, as in a conversion by the machine.</summary>
    public static WideFloat Of(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        ulong fraction = bits & (Implicit - 1);
        int exponent = (int)(bits >> FractionBits) & DoubleSpecial;
        bool isNegative = bits >> 63 != 0;
        if (exponent == DoubleSpecial) return new(isNegative, Special, Half | (fraction == 0 ? 0 : fraction | QuietBit) << 11);
        if (exponent > 0) return new(isNegative, exponent + BiasDifference, (Implicit | fraction) << 11);
        if (fraction == 0) return new(isNegative, 0, 0);

        int leading = BitOperations.LeadingZeroCount(fraction);    // a subnormal of double is a normal number of the wider formats
        return new(isNegative, 12 - leading + BiasDifference, fraction << leading);
    }

    /// <summary>The nearest double, of two the even one.</summary>
    public double ToDouble()
    {
        if (Exponent == Special) return Bits((ulong)DoubleSpecial << FractionBits | (Significand << 1 == 0 ? 0 : QuietBit | (Significand & ~Half) >> 11));
        int exponent = Exponent - BiasDifference;
        if (exponent >= DoubleSpecial) return Bits((ulong)DoubleSpecial << FractionBits);

        int dropped = 11 + (exponent > 0 ? 0 : 1 - exponent);    // a subnormal has fewer bits
        if (dropped > 64) return Bits(0);
        ulong kept = dropped == 64 ? 0 : Significand >> dropped;
        ulong rest = Significand << (64 - dropped);
        if (rest > Half || (rest == Half && (kept & 1) != 0)) kept++;
        return Bits(exponent > 0 ? ((ulong)exponent << FractionBits) + kept - Implicit : kept);    // a carry goes on into the exponent
    }

    private double Bits(ulong magnitude) => BitConverter.UInt64BitsToDouble(magnitude | (IsNegative ? Half : 0));
}
