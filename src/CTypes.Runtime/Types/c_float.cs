using System.Globalization;

namespace CTypes;

/// <summary>C's <c>float</c>: 4 bytes, IEEE 754 binary32.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_float(float Value) : IComparable<c_float>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator float(c_float value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_float(float value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_float other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
