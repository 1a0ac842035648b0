using System.Globalization;

namespace CTypes;

/// <summary>C's <c>unsigned int</c>: 4 bytes on every target.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_uint(uint Value) : IComparable<c_uint>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator uint(c_uint value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_uint(uint value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_uint other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
