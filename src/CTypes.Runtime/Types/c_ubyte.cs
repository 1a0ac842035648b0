using System.Globalization;

namespace CTypes;

/// <summary>C's <c>unsigned char</c>: 1 byte.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_ubyte(byte Value) : IComparable<c_ubyte>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator byte(c_ubyte value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_ubyte(byte value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_ubyte other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
