using System.Globalization;

namespace CTypes;

/// <summary>C's <c>short</c>: 2 bytes on every target.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_short(short Value) : IComparable<c_short>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator short(c_short value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_short(short value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_short other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
