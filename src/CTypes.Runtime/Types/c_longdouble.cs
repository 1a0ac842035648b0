using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace CTypes;

/// <summary>
/// C's <c>long double</c>: on x86 and x64 the 80 bits of the x87 unit in 12 or 16 bytes, on 64-bit Arm Linux IEEE 754 binary128 in 16, on
/// Windows, 32-bit Arm and Apple's Arm a <c>double</c>. C# computes with the nearest <c>double</c>, as ctypes does.
/// </summary>
/// <remarks>
/// The C# type has room for the bits of every platform, so a value that is only passed on loses none; in memory that C shares it stands
/// only where C's has 16 bytes as well. <c>Read</c> and <c>Write</c> work everywhere.
/// </remarks>
public readonly record struct c_longdouble : IComparable<c_longdouble>, IFormattable
{
    // C's bytes, in C's order, and zeros.
    private readonly ulong _low;
    private readonly ulong _high;

    /// <summary>The C value of a number, which has room for all of it.</summary>
    [JsonConstructor]
    public c_longdouble(double value) => (_low, _high) = LongDouble.FromDouble(value);

    private c_longdouble(ulong low, ulong high) => (_low, _high) = (low, high);

    /// <summary>The nearest number, of two the even one; infinite where C's is too large.</summary>
    public double Value => LongDouble.ToDouble(_low, _high);

    /// <summary>The nearest number.</summary>
    public static implicit operator double(c_longdouble value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_longdouble(double value) => new(value);

    /// <summary>C's <c>*p</c>, on every platform.</summary>
    /// <exception cref="NullPointerException">The pointer is NULL.</exception>
    public static unsafe c_longdouble Read(POINTER<c_longdouble> source)
    {
        if (source.IsNull) ThrowNull(nameof(Read));
        return Read(ref *(byte*)source.Address);
    }

    /// <summary>C's <c>*p = value</c>, on every platform; bytes that hold no bit of the number become zero.</summary>
    /// <exception cref="NullPointerException">The pointer is NULL.</exception>
    public static unsafe void Write(POINTER<c_longdouble> target, c_longdouble value)
    {
        if (target.IsNull) ThrowNull(nameof(Write));
        Write(ref *(byte*)target.Address, value);
    }

    /// <summary>Whether both are the same number once rounded to <c>double</c>.</summary>
    public bool Equals(c_longdouble other) => Value.Equals(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(c_longdouble other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    internal static c_longdouble Read(ref byte source) => LongDouble.Format switch
    {
        LongDoubleFormat.Double => new(Unsafe.ReadUnaligned<ulong>(ref source), 0),
        LongDoubleFormat.Extended => new(Unsafe.ReadUnaligned<ulong>(ref source), Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref source, 8))),
        _ => new(Unsafe.ReadUnaligned<ulong>(ref source), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, 8))),
    };

    internal static void Write(ref byte target, c_longdouble value)
    {
        Unsafe.WriteUnaligned(ref target, value._low);
        ulong high = LongDouble.Format == LongDoubleFormat.Extended ? (ushort)value._high : value._high;    // what C left in the padding stays behind
        if (LongDouble.SizeBytes == 16) Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, 8), high);
        if (LongDouble.SizeBytes == 12) Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, 8), (uint)high);
    }

    private static void ThrowNull(string method) => throw new NullPointerException($"c_longdouble.{method}: the pointer is NULL.");
}
