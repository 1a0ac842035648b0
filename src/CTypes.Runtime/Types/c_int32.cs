using System.Globalization;

namespace CTypes;

/// <summary>C's <c>int32_t</c>: 4 bytes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_int32(int Value) : IComparable<c_int32>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator int(c_int32 value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_int32(int value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_int32 other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
