namespace CTypes;

/// <summary>C's <c>char</c>: 1 byte, a code unit and not yet a character.</summary>
/// <param name="Value">The byte.</param>
public readonly record struct c_char(byte Value) : IComparable<c_char>
{
    /// <summary>The byte itself.</summary>
    public static implicit operator byte(c_char value) => value.Value;

    /// <summary>The C value of a byte.</summary>
    public static implicit operator c_char(byte value) => new(value);

    /// <summary>The C value of an ASCII character.</summary>
    /// <exception cref="OverflowException"><paramref name="value"/> is above U+007F: it takes more than one byte in UTF-8.</exception>
    public static explicit operator c_char(char value) =>
        value <= 0x7F ? new((byte)value) : throw new OverflowException($"U+{(int)value:X4} does not fit a char: only ASCII characters are one byte in UTF-8.");

    /// <inheritdoc/>
    public int CompareTo(c_char other) => Value.CompareTo(other.Value);

    /// <summary>The ASCII character, or the byte as <c>\xNN</c>.</summary>
    public override string ToString() => Value is >= 0x20 and < 0x7F ? ((char)Value).ToString() : $"\\x{Value:X2}";
}
