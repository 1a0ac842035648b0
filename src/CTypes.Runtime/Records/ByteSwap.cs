using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: turns the bytes of a big-endian member around.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ByteSwap
{
    /// <summary>A single byte has no order.</summary>
    public static byte Reverse(byte value) => value;

    /// <inheritdoc cref="Reverse(byte)"/>
    public static sbyte Reverse(sbyte value) => value;

    /// <summary>The number with the bytes of each part turned around.</summary>
    public static Complex Reverse(Complex value) => new(Reverse(value.Real), Reverse(value.Imaginary));

    /// <inheritdoc cref="Reverse(Complex)"/>
    public static c_float_complex Reverse(c_float_complex value) => new(Reverse(value.Real), Reverse(value.Imaginary));

    /// <summary>The number with its bytes turned around.</summary>
    public static short Reverse(short value) => BinaryPrimitives.ReverseEndianness(value);

    /// <inheritdoc cref="Reverse(short)"/>
    public static ushort Reverse(ushort value) => BinaryPrimitives.ReverseEndianness(value);

    /// <inheritdoc cref="Reverse(short)"/>
    public static int Reverse(int value) => BinaryPrimitives.ReverseEndianness(value);

    /// <inheritdoc cref="Reverse(short)"/>
    public static uint Reverse(uint value) => BinaryPrimitives.ReverseEndianness(value);

    /// <inheritdoc cref="Reverse(short)"/>
    public static long Reverse(long value) => BinaryPrimitives.ReverseEndianness(value);

    /// <inheritdoc cref="Reverse(short)"/>
    public static ulong Reverse(ulong value) => BinaryPrimitives.ReverseEndianness(value);

    /// <inheritdoc cref="Reverse(short)"/>
    public static nint Reverse(nint value) => BinaryPrimitives.ReverseEndianness(value);

    /// <inheritdoc cref="Reverse(short)"/>
    public static nuint Reverse(nuint value) => BinaryPrimitives.ReverseEndianness(value);

    /// <inheritdoc cref="Reverse(short)"/>
    public static CLong Reverse(CLong value) => Unsafe.SizeOf<CLong>() == sizeof(int) ? new(Reverse((int)value.Value)) : new(Reverse(value.Value));

    /// <inheritdoc cref="Reverse(short)"/>
    public static CULong Reverse(CULong value) => Unsafe.SizeOf<CULong>() == sizeof(uint) ? new(Reverse((uint)value.Value)) : new(Reverse(value.Value));

    /// <inheritdoc cref="Reverse(short)"/>
    public static float Reverse(float value) => BitConverter.UInt32BitsToSingle(BinaryPrimitives.ReverseEndianness(BitConverter.SingleToUInt32Bits(value)));

    /// <inheritdoc cref="Reverse(short)"/>
    public static double Reverse(double value) => BitConverter.UInt64BitsToDouble(BinaryPrimitives.ReverseEndianness(BitConverter.DoubleToUInt64Bits(value)));
}
