using System.Globalization;

namespace CTypes;

/// <summary>C's <c>int8_t</c>: 1 byte.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_int8(sbyte Value) : IComparable<c_int8>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator sbyte(c_int8 value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_int8(sbyte value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_int8 other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
