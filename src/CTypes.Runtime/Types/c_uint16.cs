using System.Globalization;

namespace CTypes;

/// <summary>C's <c>uint16_t</c>: 2 bytes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_uint16(ushort Value) : IComparable<c_uint16>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator ushort(c_uint16 value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_uint16(ushort value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_uint16 other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
