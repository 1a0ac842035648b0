using System.Globalization;

namespace CTypes;

/// <summary>C's <c>uint64_t</c>: 8 bytes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_uint64(ulong Value) : IComparable<c_uint64>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator ulong(c_uint64 value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_uint64(ulong value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_uint64 other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
