using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace CTypes;

/// <summary>C's <c>wchar_t</c>: 2 bytes and UTF-16 on Windows, 4 bytes and UTF-32 elsewhere. The C# type is always 4 bytes; in memory that C shares it stands only where C's is.</summary>
public readonly record struct c_wchar : IComparable<c_wchar>
{
    private readonly uint _value;

    /// <summary>The C value of a code unit.</summary>
    /// <exception cref="OverflowException">The number has more than 16 bits, on Windows.</exception>
    [JsonConstructor]
    public c_wchar(uint value) =>
        _value = value <= ushort.MaxValue || !OperatingSystem.IsWindows() ? value : throw new OverflowException($"U+{value:X4} does not fit a wchar_t, which has 16 bits on Windows.");

    /// <summary>The code unit.</summary>
    public uint Value => _value;

    /// <summary>The code unit itself.</summary>
    public static implicit operator uint(c_wchar value) => value.Value;

    /// <summary>The C value of a code unit.</summary>
    /// <exception cref="OverflowException">The number has more than 16 bits, on Windows.</exception>
    public static implicit operator c_wchar(uint value) => new(value);

    /// <summary>The C value of a character.</summary>
    /// <exception cref="OverflowException">The character takes two code units, on Windows.</exception>
    public static explicit operator c_wchar(Rune value) => new((uint)value.Value);

    /// <summary>The character.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The code unit is no character by itself.</exception>
    public static explicit operator Rune(c_wchar value) => new(value.Value);

    /// <inheritdoc/>
    public int CompareTo(c_wchar other) => Value.CompareTo(other.Value);

    /// <summary>The character, or the code unit as a number where it is none by itself.</summary>
    public override string ToString() => Rune.TryCreate(Value, out Rune rune) ? rune.ToString() : Value.ToString("X4", CultureInfo.InvariantCulture);
}
