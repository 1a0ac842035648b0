using System.Globalization;

namespace CTypes;

/// <summary>C's <c>unsigned long long</c>: 8 bytes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_ulonglong(ulong Value) : IComparable<c_ulonglong>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator ulong(c_ulonglong value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_ulonglong(ulong value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_ulonglong other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
