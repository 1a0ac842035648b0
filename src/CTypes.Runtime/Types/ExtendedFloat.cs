namespace CTypes;

/// <summary>The 80-bit format of the x87 unit: a significand of 64 bits whose first one is stored, an exponent of 15 bits and a sign (Intel's manual, volume 1, section 4.2).</summary>
internal static class ExtendedFloat
{
    private const ushort SignBit = 0x8000;

    /// <summary>What the unit makes of operands that it calls invalid.</summary>
    private const ulong Indefinite = 0xFFF8_0000_0000_0000;

    public static double ToDouble(ulong significand, ushort signAndExponent)
    {
        int exponent = signAndExponent & WideFloat.Special;
        bool isInvalid = exponent != 0 && significand >> 63 == 0;    // unnormal, pseudo-infinity, pseudo-NaN
        return isInvalid ? BitConverter.UInt64BitsToDouble(Indefinite) : new WideFloat((signAndExponent & SignBit) != 0, exponent, significand).ToDouble();
    }

    public static (ulong Significand, ulong SignAndExponent) FromDouble(double value)
    {
        WideFloat wide = WideFloat.Of(value);
        return (wide.Significand, (ushort)(wide.Exponent | (wide.IsNegative ? SignBit : 0)));
    }
}
