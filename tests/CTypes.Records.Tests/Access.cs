namespace CTypes.Records.Tests;

internal delegate long Getter<T>(ref T record);

internal delegate void Setter<T>(ref T record, long value);

/// <summary>One scalar in a record, as C# reaches it. Every value travels as a <see cref="long"/>: floats as their bits, pointers as addresses.</summary>
/// <param name="Path">The C# expression after the record.</param>
/// <param name="Kind">u unsigned, s signed, b bool, f float, d double, p pointer.</param>
/// <param name="BitWidth">The number of bits that it holds.</param>
internal sealed record Access<T>(string Path, char Kind, int BitWidth, bool IsBitField, Getter<T> Get, Setter<T> Set)
{
    public long Least => Kind == 's' ? long.MinValue >> (64 - BitWidth) : 0;

    public long Most => Kind == 's' ? long.MaxValue >> (64 - BitWidth) : (long)(ulong.MaxValue >> (64 - BitWidth));

    /// <summary>Zero, one, both ends and a pattern.</summary>
    public IEnumerable<long> Values => Kind switch
    {
        'f' => new[] { 0f, 1f, -1.5f, float.MaxValue, float.Epsilon }.Select(v => (long)BitConverter.SingleToInt32Bits(v)),
        'd' => new[] { 0d, 1d, -1.5d, double.MaxValue, double.Epsilon }.Select(BitConverter.DoubleToInt64Bits),
        _ => new[] { 0, Fit(1), Least, Most, Fit(0x5A5A_5A5A_5A5A_5A5A), Fit(unchecked((long)0xA5A5_A5A5_A5A5_A5A5)) }.Distinct(),
    };

    /// <summary>The value that C's <c>value_of</c> computes for the same seed and index.</summary>
    public long ValueFor(int seed, int index)
    {
        ulong mixed = unchecked(((ulong)(uint)seed * 1000003 + (ulong)(uint)index + 1) * 0x9E3779B97F4A7C15);
        return Kind switch
        {
            'f' => BitConverter.SingleToInt32Bits((int)(mixed >> 44)),
            'd' => BitConverter.DoubleToInt64Bits((long)(mixed >> 16)),
            's' => (long)mixed >> (64 - BitWidth),
            _ => (long)(mixed >> (64 - BitWidth)),
        };
    }

    private long Fit(long value) => Kind == 's' ? value << (64 - BitWidth) >> (64 - BitWidth) : value & Most;
}
