using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>
/// For generated code: reads and writes a bit-field without touching a byte that it has no part in. All numbers are
/// constants at the call, so that what remains after compilation is a load, a shift and a mask.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BitField
{
    /// <summary>The bits as a number without a sign.</summary>
    /// <param name="first">The byte that holds the first bit.</param>
    /// <param name="byteSize">The number of bytes that the bits touch, 1 to 9.</param>
    /// <param name="bitOffset">The first bit, from the least significant one of <paramref name="first"/>.</param>
    /// <param name="bitWidth">The number of bits, 1 to 64.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Get(in byte first, int byteSize, int bitOffset, int bitWidth)
    {
        // Most bit-fields. Read by itself, the address becomes part of the load.
        if (byteSize == 1) return (uint)first >> bitOffset & Mask(bitWidth);

        ulong low = Load(in first, Math.Min(byteSize, 8)) >> bitOffset;
        if (byteSize > 8) low |= (ulong)Unsafe.Add(ref Unsafe.AsRef(in first), 8) << (64 - bitOffset);
        return low & Mask(bitWidth);
    }

    /// <summary>The bits as a number with a sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long GetSigned(in byte first, int byteSize, int bitOffset, int bitWidth) =>
        (long)(Get(in first, byteSize, bitOffset, bitWidth) << (64 - bitWidth)) >> (64 - bitWidth);

    /// <summary>Replaces the bits and leaves their neighbours as they are.</summary>
    /// <remarks>The value is what <see cref="Checked(ulong, int, string)"/> or one of its kind returned: it has no bit beyond the width.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(ref byte first, int byteSize, int bitOffset, int bitWidth, ulong value)
    {
        ulong mask = Mask(bitWidth);
        int lowBytes = Math.Min(byteSize, 8);
        Store(ref first, lowBytes, (Load(in first, lowBytes) & ~(mask << bitOffset)) | (value << bitOffset));
        if (byteSize > 8)
        {
            ref byte last = ref Unsafe.Add(ref first, 8);
            last = (byte)((last & ~(byte)(mask >> (64 - bitOffset))) | (byte)(value >> (64 - bitOffset)));
        }
    }

    /// <summary>The bits of a big-endian record, counted from the most significant one of <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong GetBigEndian(in byte first, int byteSize, int bitOffset, int bitWidth)
    {
        UInt128 bits = 0;
        for (int i = 0; i < byteSize; i++) bits = (bits << 8) | Unsafe.Add(ref Unsafe.AsRef(in first), i);
        return (ulong)(bits >> (byteSize * 8 - bitOffset - bitWidth)) & Mask(bitWidth);
    }

    /// <summary>The bits of a big-endian record as a number with a sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long GetSignedBigEndian(in byte first, int byteSize, int bitOffset, int bitWidth) =>
        (long)(GetBigEndian(in first, byteSize, bitOffset, bitWidth) << (64 - bitWidth)) >> (64 - bitWidth);

    /// <summary>Replaces the bits of a big-endian record and leaves their neighbours as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetBigEndian(ref byte first, int byteSize, int bitOffset, int bitWidth, ulong value)
    {
        int shift = byteSize * 8 - bitOffset - bitWidth;
        UInt128 mask = (UInt128)Mask(bitWidth) << shift;
        UInt128 bits = (UInt128)value << shift;
        for (int i = byteSize - 1; i >= 0; i--, mask >>= 8, bits >>= 8)
        {
            ref byte b = ref Unsafe.Add(ref first, i);
            b = (byte)((b & ~(byte)mask) | ((byte)bits & (byte)mask));
        }
    }

    /// <summary>A value for an unsigned bit-field.</summary>
    /// <exception cref="OverflowException">It does not fit the width.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Checked(ulong value, int bitWidth, string field)
    {
        if (value > Mask(bitWidth)) ThrowOverflow(value, bitWidth, field);
        return value;
    }

    /// <inheritdoc cref="Checked(ulong, int, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Checked(uint value, int bitWidth, string field)
    {
        if (value > (uint)Mask(bitWidth)) ThrowOverflow((ulong)value, bitWidth, field);
        return value;
    }

    /// <inheritdoc cref="Checked(ulong, int, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Checked(long value, int bitWidth, string field)
    {
        if (value < 0 || (ulong)value > Mask(bitWidth)) ThrowOverflow(value, bitWidth, field);
        return (ulong)value;
    }

    /// <inheritdoc cref="CheckedSigned(long, int, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CheckedSigned(ulong value, int bitWidth, string field)
    {
        if (value > Mask(bitWidth) >> 1) ThrowSignedOverflow(value, bitWidth, field);
        return value;
    }

    /// <summary>A value for a signed bit-field.</summary>
    /// <exception cref="OverflowException">It does not fit the width.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CheckedSigned(long value, int bitWidth, string field)
    {
        long most = (long)(Mask(bitWidth) >> 1);
        if (value > most || value < -most - 1) ThrowSignedOverflow(value, bitWidth, field);
        return (ulong)value & Mask(bitWidth);
    }

    private static ulong Mask(int bitWidth) => ulong.MaxValue >> (64 - bitWidth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Load(in byte first, int byteSize)
    {
        ref byte at = ref Unsafe.AsRef(in first);
        return byteSize switch
        {
            1 => at,
            2 => Unsafe.ReadUnaligned<ushort>(ref at),
            3 => Unsafe.ReadUnaligned<ushort>(ref at) | (ulong)Unsafe.Add(ref at, 2) << 16,
            4 => Unsafe.ReadUnaligned<uint>(ref at),
            5 => Unsafe.ReadUnaligned<uint>(ref at) | (ulong)Unsafe.Add(ref at, 4) << 32,
            6 => Unsafe.ReadUnaligned<uint>(ref at) | (ulong)Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref at, 4)) << 32,
            7 => Unsafe.ReadUnaligned<uint>(ref at) | (ulong)Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref at, 4)) << 32 | (ulong)Unsafe.Add(ref at, 6) << 48,
            _ => Unsafe.ReadUnaligned<ulong>(ref at),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref byte at, int byteSize, ulong value)
    {
        if (byteSize == 8)
        {
            Unsafe.WriteUnaligned(ref at, value);
            return;
        }

        if ((byteSize & 4) != 0) Unsafe.WriteUnaligned(ref at, (uint)value);
        if ((byteSize & 2) != 0) Unsafe.WriteUnaligned(ref Unsafe.Add(ref at, byteSize & 4), (ushort)(value >> ((byteSize & 4) * 8)));
        if ((byteSize & 1) != 0) Unsafe.Add(ref at, byteSize & 6) = (byte)(value >> ((byteSize & 6) * 8));
    }

    // The values are made to text out of line: what prints them would stand in every setter.
    [DoesNotReturn]
    private static void ThrowOverflow(ulong value, int bitWidth, string field) => throw Overflow(value, bitWidth, field, 0, Mask(bitWidth));

    [DoesNotReturn]
    private static void ThrowOverflow(long value, int bitWidth, string field) => throw Overflow(value, bitWidth, field, 0, Mask(bitWidth));

    [DoesNotReturn]
    private static void ThrowSignedOverflow(ulong value, int bitWidth, string field) => throw SignedOverflow(value, bitWidth, field);

    [DoesNotReturn]
    private static void ThrowSignedOverflow(long value, int bitWidth, string field) => throw SignedOverflow(value, bitWidth, field);

    private static OverflowException SignedOverflow(Int128 value, int bitWidth, string field) => Overflow(value, bitWidth, field, -(long)(Mask(bitWidth) >> 1) - 1, Mask(bitWidth) >> 1);

    private static OverflowException Overflow(Int128 value, int bitWidth, string field, long least, ulong most) =>
        new($"{value} does not fit the bit-field {field} of {bitWidth} bits: it holds {least} to {most}.");
}
