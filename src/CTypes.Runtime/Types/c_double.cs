using System.Globalization;

namespace CTypes;

/// <summary>C's <c>double</c>: 8 bytes, IEEE 754 binary64.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_double(double Value) : IComparable<c_double>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator double(c_double value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_double(double value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_double other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
