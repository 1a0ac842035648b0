using System.Globalization;

namespace CTypes;

/// <summary>C's <c>unsigned short</c>: 2 bytes on every target.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_ushort(ushort Value) : IComparable<c_ushort>, IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator ushort(c_ushort value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_ushort(ushort value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(c_ushort other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
