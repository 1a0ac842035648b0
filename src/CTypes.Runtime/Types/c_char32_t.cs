using System.Globalization;
using System.Text;

namespace CTypes;

/// <summary>C's <c>char32_t</c>: 4 bytes, a character of UTF-32.</summary>
/// <param name="Value">The code unit.</param>
public readonly record struct c_char32_t(uint Value) : IComparable<c_char32_t>
{
    /// <summary>The code unit itself.</summary>
    public static implicit operator uint(c_char32_t value) => value.Value;

    /// <summary>The C value of a code unit.</summary>
    public static implicit operator c_char32_t(uint value) => new(value);

    /// <summary>The C value of a character.</summary>
    public static explicit operator c_char32_t(Rune value) => new((uint)value.Value);

    /// <summary>The character.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No character has the number.</exception>
    public static explicit operator Rune(c_char32_t value) => new(value.Value);

    /// <inheritdoc/>
    public int CompareTo(c_char32_t other) => Value.CompareTo(other.Value);

    /// <summary>The character, or the code unit as a number where it is none by itself.</summary>
    public override string ToString() => Rune.TryCreate(Value, out Rune rune) ? rune.ToString() : Value.ToString("X4", CultureInfo.InvariantCulture);
}
