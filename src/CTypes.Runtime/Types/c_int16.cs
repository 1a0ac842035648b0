using System.Globalization;

namespace CTypes;

/// <summary>C's <c>int16_t</c>: 2 bytes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_int16(short Value) : IComparable<c_int16>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator short(c_int16 value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_int16(short value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_int16 other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
