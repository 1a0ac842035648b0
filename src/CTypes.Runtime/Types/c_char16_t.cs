using System.Globalization;
using System.Text;

namespace CTypes;

/// <summary>C's <c>char16_t</c>: 2 bytes, a code unit of UTF-16.</summary>
/// <param name="Value">The code unit.</param>
public readonly record struct c_char16_t(ushort Value) : IComparable<c_char16_t>
{
    /// <summary>The code unit itself.</summary>
    public static implicit operator ushort(c_char16_t value) => value.Value;

    /// <summary>The C value of a code unit.</summary>
    public static implicit operator c_char16_t(ushort value) => new(value);

    /// <summary>The C value of a C# code unit.</summary>
    public static explicit operator c_char16_t(char value) => new(value);

    /// <summary>The code unit as C# has it.</summary>
    public static explicit operator char(c_char16_t value) => (char)value.Value;

    /// <inheritdoc/>
    public int CompareTo(c_char16_t other) => Value.CompareTo(other.Value);

    /// <summary>The character, or the code unit as a number where it is none by itself.</summary>
    public override string ToString() => Rune.TryCreate(Value, out Rune rune) ? rune.ToString() : Value.ToString("X4", CultureInfo.InvariantCulture);
}
