namespace CTypes.Generator.Parser;

/// <summary>What the integer types of C# can hold; a word counts as 32 bits when it receives and as 64 when it gives.</summary>
internal static class IntegerRange
{
    /// <summary>Whether a type can hold every value of another on every target.</summary>
    public static bool Holds(string wider, string narrower)
    {
        if (wider == narrower) return true;
        (int Bits, bool Signed) to = Receiving(wider);
        (int Bits, bool Signed) from = Giving(narrower);
        return to.Signed == from.Signed ? to.Bits >= from.Bits : to.Signed && to.Bits > from.Bits;
    }

    public static bool IsInteger(string keyword) => Giving(keyword).Bits > 0;

    public static int Bits(string keyword) => Giving(keyword).Bits;

    // A word is at least 32 bits wide when it receives and at most 64 when it gives.
    private static (int Bits, bool Signed) Receiving(string keyword) => keyword switch
    {
        "nint" => (32, true),
        "nuint" => (32, false),
        _ => Giving(keyword),
    };

    private static (int Bits, bool Signed) Giving(string keyword) => keyword switch
    {
        "sbyte" => (8, true),
        "byte" => (8, false),
        "short" => (16, true),
        "ushort" => (16, false),
        "int" => (32, true),
        "uint" => (32, false),
        "long" or "nint" => (64, true),
        "ulong" or "nuint" => (64, false),
        _ => (0, false),
    };
}
