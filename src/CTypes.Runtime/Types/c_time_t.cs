using System.Globalization;

namespace CTypes;

/// <summary>C's <c>time_t</c>: seconds since 1970-01-01 UTC; 8 bytes on every 64-bit target.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_time_t(long Value) : IComparable<c_time_t>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator long(c_time_t value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_time_t(long value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_time_t other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
