using System.Globalization;

namespace CTypes;

/// <summary>POSIX' <c>ssize_t</c>: as wide as a pointer, signed.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_ssize_t(nint Value) : IComparable<c_ssize_t>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator nint(c_ssize_t value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_ssize_t(nint value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_ssize_t other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
