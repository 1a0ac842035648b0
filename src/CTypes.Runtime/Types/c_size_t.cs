using System.Globalization;

namespace CTypes;

/// <summary>C's <c>size_t</c>: as wide as a pointer.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_size_t(nuint Value) : IComparable<c_size_t>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator nuint(c_size_t value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_size_t(nuint value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_size_t other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
