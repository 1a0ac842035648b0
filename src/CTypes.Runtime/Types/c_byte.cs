using System.Globalization;

namespace CTypes;

/// <summary>C's <c>signed char</c>: 1 byte.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_byte(sbyte Value) : IComparable<c_byte>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator sbyte(c_byte value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_byte(sbyte value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_byte other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
