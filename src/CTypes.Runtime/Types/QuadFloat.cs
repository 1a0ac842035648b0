namespace CTypes;

/// <summary>IEEE 754 binary128: a fraction of 112 bits, an exponent of 15 bits and a sign, the low half first.</summary>
internal static class QuadFloat
{
    private const int ExponentPlace = 48;    // in the high half
    private const ulong FirstBit = 1UL << 63;

    public static double ToDouble(ulong low, ulong high)
    {
        int exponent = (int)(high >> ExponentPlace) & WideFloat.Special;
        ulong fraction = high << 15 & ~FirstBit | low >> 49;    // the first 63 bits
        bool hasMore = low << 15 != 0;
        return new WideFloat(high >> 63 != 0, exponent, FirstBit | fraction | (hasMore ? 1u : 0)).ToDouble();
    }

    public static (ulong Low, ulong High) FromDouble(double value)
    {
        WideFloat wide = WideFloat.Of(value);
        ulong fraction = wide.Significand & ~FirstBit;
        return (fraction << 49, fraction >> 15 | (ulong)(uint)wide.Exponent << ExponentPlace | (wide.IsNegative ? FirstBit : 0));
    }
}
