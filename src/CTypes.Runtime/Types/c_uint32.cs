using System.Globalization;

namespace CTypes;

/// <summary>C's <c>uint32_t</c>: 4 bytes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_uint32(uint Value) : IComparable<c_uint32>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator uint(c_uint32 value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_uint32(uint value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_uint32 other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
