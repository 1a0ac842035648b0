using System.Globalization;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>C's <c>long</c>: 4 bytes on Windows and on 32-bit targets, 8 elsewhere.</summary>
public readonly record struct c_long : IComparable<c_long>, IFormattable
{
    private readonly CLong _value;

    /// <summary>The C value of a number.</summary>
    /// <exception cref="OverflowException">The platform's type is too small for <paramref name="value"/>.</exception>
    public c_long(nint value) =>
        _value = !OperatingSystem.IsWindows() || value == (int)value ? new CLong(value) : throw new OverflowException($"{value} does not fit C's long, which has 4 bytes on Windows.");

    /// <summary>The C value as the runtime passes it.</summary>
    public c_long(CLong value) => _value = value;

    /// <summary>The number.</summary>
    public nint Value => _value.Value;

    /// <summary>The number itself.</summary>
    public static implicit operator nint(c_long value) => value.Value;

    /// <summary>The C value of a number.</summary>
    /// <exception cref="OverflowException">The platform's type is too small for <paramref name="value"/>.</exception>
    public static implicit operator c_long(nint value) => new(value);

    /// <summary>The value as the runtime passes it.</summary>
    public static explicit operator CLong(c_long value) => value._value;

    /// <summary>The C value of what the runtime passes.</summary>
    public static explicit operator c_long(CLong value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_long other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
