using System.Globalization;

namespace CTypes;

/// <summary>C's <c>long long</c>: 8 bytes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_longlong(long Value) : IComparable<c_longlong>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator long(c_longlong value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_longlong(long value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_longlong other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
