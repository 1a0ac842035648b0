namespace CTypes.Abi;

internal static class Round
{
    /// <summary>The first multiple of <paramref name="boundary"/> that is not below <paramref name="value"/>.</summary>
    public static long Up(long value, long boundary) => (value + boundary - 1) / boundary * boundary;
}
