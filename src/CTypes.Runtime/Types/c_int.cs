using System.Globalization;

namespace CTypes;

/// <summary>C's <c>int</c>: 4 bytes on every target.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_int(int Value) : IComparable<c_int>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator int(c_int value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_int(int value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_int other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
