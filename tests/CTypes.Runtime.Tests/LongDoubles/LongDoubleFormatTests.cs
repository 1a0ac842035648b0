using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

/// <summary>The formats of <c>long double</c> beside what gcc and clang make of the same bits.</summary>
public sealed class LongDoubleFormatTests
{
    private const int Many = 100_000;
    private const ulong Sign = 1UL << 63;

    private delegate void Convert(ulong[] from, ulong[] to, int count);

    /// <summary>Doubles at every edge: zeros, subnormals, the ends of the range, infinities, quiet and signalling NaNs with payloads.</summary>
    private static ulong[] Edges { get; } =
        [.. new ulong[]
        {
            0, 1, 2, 3, 0x000F_FFFF_FFFF_FFFF, 0x0008_0000_0000_0000, 0x0010_0000_0000_0000, 0x0010_0000_0000_0001, 0x3FEF_FFFF_FFFF_FFFF, 0x3FF0_0000_0000_0000,
            0x3FF0_0000_0000_0001, 0x3FF8_0000_0000_0000, 0x7FEF_FFFF_FFFF_FFFF, 0x7FF0_0000_0000_0000, 0x7FF8_0000_0000_0000, 0x7FF8_0000_0000_0001, 0x7FF0_0000_0000_0001,
            0x7FF4_0000_0000_1234, 0x7FFF_FFFF_FFFF_FFFF, 0x7FF7_FFFF_FFFF_FFFF,
        }.SelectMany(bits => new[] { bits, bits | Sign })];

    // The exponents of the wider formats at the edges of double's range, with the bias of 16383.
    private static readonly int[] s_exponents =
        [0, 1, 2, 16383 - 16382, 16383 - 1076, 16383 - 1075, 16383 - 1074, 16383 - 1073, 16383 - 1024, 16383 - 1023, 16383 - 1022, 16383 - 1021, 16383 - 1, 16383, 16384, 16383 + 1022, 16383 + 1023, 16383 + 1024, 0x7FFE, 0x7FFF];

    // What lies after the 53 bits that double keeps: nothing, less than half, half, more than half.
    private static readonly ulong[] s_fractions =
        [0, 1, 0x3FF, 0x400, 0x401, 0x7FF, 0x800, 0xBFF, 0xC00, 0xC01, 0x2AAA_AAAA_AAAA_AAAA, 0x4000_0000_0000_0000, 0x4000_0000_0000_0400, 0x7FFF_FFFF_FFFF_FC00, 0x7FFF_FFFF_FFFF_FBFF, 0x7FFF_FFFF_FFFF_FFFF];

    [Fact]
    public void A_double_becomes_the_80_bits_that_C_makes_of_it() => Widens(ExtendedFloat.FromDouble, Extended(LongDoubleFunctions.Has.ExtendedFromDouble, LongDoubleFunctions.ExtendedFromDouble));

    [Fact]
    public void Eighty_bits_become_the_double_that_C_makes_of_them() =>
        Narrows((low, high) => ExtendedFloat.ToDouble(low, (ushort)high), ExtendedPatterns(), Extended(LongDoubleFunctions.Has.ExtendedToDouble, LongDoubleFunctions.ExtendedToDouble));

    [Fact]
    public void A_double_becomes_the_128_bits_that_C_makes_of_it() => Widens(QuadFloat.FromDouble, Quad(LongDoubleFunctions.Has.QuadFromDouble, LongDoubleFunctions.QuadFromDouble));

    [Fact]
    public void A_hundred_and_twenty_eight_bits_become_the_double_that_C_makes_of_them() =>
        Narrows(QuadFloat.ToDouble, QuadPatterns(), Quad(LongDoubleFunctions.Has.QuadToDouble, LongDoubleFunctions.QuadToDouble));

    [Fact]
    public void A_double_becomes_this_platform_s_long_double() => Widens(LongDouble.FromDouble, LongDoubleFunctions.OwnFromDouble);

    [Fact]
    public void This_platform_s_long_double_becomes_a_double() =>
        Narrows(LongDouble.ToDouble, LongDouble.Format == LongDoubleFormat.Extended ? ExtendedPatterns() : QuadPatterns(), LongDoubleFunctions.OwnToDouble);

    [Fact]
    public void Each_double_comes_back_as_itself_from_both_formats()
    {
        foreach (ulong bits in Doubles())
        {
            double value = BitConverter.UInt64BitsToDouble(bits);
            (ulong significand, ulong top) = ExtendedFloat.FromDouble(value);
            (ulong low, ulong high) = QuadFloat.FromDouble(value);
            ulong quiet = double.IsNaN(value) ? bits | 1UL << 51 : bits;
            Assert.Equal((quiet, quiet), (BitConverter.DoubleToUInt64Bits(ExtendedFloat.ToDouble(significand, (ushort)top)), BitConverter.DoubleToUInt64Bits(QuadFloat.ToDouble(low, high))));
        }
    }

    private static Convert Extended(bool isThere, Convert convert)
    {
        Assert.SkipUnless(isThere, "this platform's C compiler has no 80-bit numbers");
        return convert;
    }

    private static Convert Quad(bool isThere, Convert convert)
    {
        Assert.SkipUnless(isThere, "this platform's C compiler has no 128-bit numbers");
        return convert;
    }

    private static void Widens(Func<double, (ulong, ulong)> ours, Convert theirs)
    {
        ulong[] doubles = Doubles();
        ulong[] expected = new ulong[2 * doubles.Length];
        theirs(doubles, expected, doubles.Length);
        for (int i = 0; i < doubles.Length; i++)
        {
            (ulong, ulong) actual = ours(BitConverter.UInt64BitsToDouble(doubles[i]));
            if (actual != (expected[2 * i], expected[(2 * i) + 1])) Assert.Fail($"{doubles[i]:X16} became {actual.Item2:X}:{actual.Item1:X16}, in C {expected[(2 * i) + 1]:X}:{expected[2 * i]:X16}");
        }
    }

    private static void Narrows(Func<ulong, ulong, double> ours, ulong[] patterns, Convert theirs)
    {
        int count = patterns.Length / 2;
        ulong[] expected = new ulong[count];
        theirs(patterns, expected, count);
        for (int i = 0; i < count; i++)
        {
            ulong actual = BitConverter.DoubleToUInt64Bits(ours(patterns[2 * i], patterns[(2 * i) + 1]));
            if (actual != expected[i]) Assert.Fail($"{patterns[(2 * i) + 1]:X}:{patterns[2 * i]:X16} became {actual:X16}, in C {expected[i]:X16}");
        }
    }

    private static ulong[] Doubles()
    {
        ulong[] random = new ulong[Many];
        new Random(1).NextBytes(MemoryMarshal.AsBytes<ulong>(random));
        return [.. Edges, .. random];
    }

    /// <summary>Pairs of significand and top: the edges, with and without the stored first bit, and random ones, most of them in double's range.</summary>
    private static ulong[] ExtendedPatterns()
    {
        IEnumerable<(ulong, int)> edges = from exponent in s_exponents from fraction in s_fractions from first in new ulong[] { 0, Sign } select (first | fraction, exponent);
        Random random = new(2);
        IEnumerable<(ulong, int)> drawn = Enumerable.Range(0, Many).Select(i => ((ulong)random.NextInt64(long.MinValue, long.MaxValue) | (i % 8 == 0 ? 0 : Sign), Exponent(random, i)));
        return [.. edges.Concat(drawn).SelectMany(p => new[] { (p.Item1, (ulong)p.Item2), (p.Item1, (ulong)(p.Item2 | 0x8000)) }).SelectMany(p => new[] { p.Item1, p.Item2 })];
    }

    /// <summary>Pairs of low and high halves: the edges, with and without bits far down, and random ones, most of them in double's range.</summary>
    private static ulong[] QuadPatterns()
    {
        IEnumerable<(ulong, ulong)> edges = from exponent in s_exponents from fraction in s_fractions from last in new[] { 0UL, 1UL, 1UL << 48 }
                                            select (fraction << 49 | last, fraction >> 15 | (ulong)exponent << 48);
        Random random = new(3);
        IEnumerable<(ulong, ulong)> drawn = Enumerable.Range(0, Many).Select(i => Drawn(random, i));
        return [.. edges.Concat(drawn).SelectMany(p => new[] { p, (p.Item1, p.Item2 | Sign) }).SelectMany(p => new[] { p.Item1, p.Item2 })];
    }

    // Every fourth has few bits, so that it lies on or near the middle between two doubles.
    private static (ulong Low, ulong High) Drawn(Random random, int i)
    {
        ulong low = i % 4 == 0 ? (ulong)random.Next(4) << 59 : (ulong)random.NextInt64(long.MinValue, long.MaxValue);
        return (low, (ulong)random.NextInt64(1L << 48) | (ulong)Exponent(random, i) << 48);
    }

    private static int Exponent(Random random, int i) => i % 8 == 1 ? random.Next(0x8000) : 16383 + random.Next(-1080, 1030);
}
