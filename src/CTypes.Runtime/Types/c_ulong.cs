using System.Globalization;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>C's <c>unsigned long</c>: 4 bytes on Windows and on 32-bit targets, 8 elsewhere.</summary>
public readonly record struct c_ulong : IComparable<c_ulong>, IFormattable
{
    private readonly CULong _value;

    /// <summary>The C value of a number.</summary>
    /// <exception cref="OverflowException">The platform's type is too small for <paramref name="value"/>.</exception>
    public c_ulong(nuint value) =>
        _value = !OperatingSystem.IsWindows() || value == (uint)value ? new CULong(value) : throw new OverflowException($"{value} does not fit C's unsigned long, which has 4 bytes on Windows.");

    /// <summary>The C value as the runtime passes it.</summary>
    public c_ulong(CULong value) => _value = value;

    /// <summary>The number.</summary>
    public nuint Value => _value.Value;

    /// <summary>The number itself.</summary>
    public static implicit operator nuint(c_ulong value) => value.Value;

    /// <summary>The C value of a number.</summary>
    /// <exception cref="OverflowException">The platform's type is too small for <paramref name="value"/>.</exception>
    public static implicit operator c_ulong(nuint value) => new(value);

    /// <summary>The value as the runtime passes it.</summary>
    public static explicit operator CULong(c_ulong value) => value._value;

    /// <summary>The C value of what the runtime passes.</summary>
    public static explicit operator c_ulong(CULong value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_ulong other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
