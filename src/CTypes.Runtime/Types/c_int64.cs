using System.Globalization;

namespace CTypes;

/// <summary>C's <c>int64_t</c>: 8 bytes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_int64(long Value) : IComparable<c_int64>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator long(c_int64 value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_int64(long value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_int64 other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
