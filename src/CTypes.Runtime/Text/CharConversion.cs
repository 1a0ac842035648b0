using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CTypes;

/// <summary>For generated code: single characters as C's <c>char</c>, <c>wchar_t</c>, <c>char16_t</c> and <c>char32_t</c>; each error names the function and the parameter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CharConversion
{
    private const int MostAscii = 0x7F;
    private const int MostLatin1 = 0xFF;
    private const int MostUtf16 = 0xFFFF;

    /// <summary>A byte of UTF-8, which is a character by itself only in ASCII.</summary>
    /// <exception cref="OverflowException">The character takes more than one byte.</exception>
    public static byte CharToUtf8(char value, string parameter, string function) => (byte)Checked(value, MostAscii, "c_char in UTF-8", parameter, function);

    /// <summary>The character of a byte of UTF-8.</summary>
    /// <exception cref="OverflowException">The byte is a part of a character.</exception>
    public static char CharFromUtf8(byte value, string parameter, string function) => (char)Checked(value, MostAscii, "a character: it is part of one in UTF-8", parameter, function);

    /// <summary>A byte of Latin-1.</summary>
    /// <exception cref="OverflowException">Latin-1 does not have the character.</exception>
    public static byte CharToLatin1(char value, string parameter, string function) => (byte)Checked(value, MostLatin1, "c_char in Latin-1", parameter, function);

    /// <summary>The character of a byte of Latin-1.</summary>
    public static char CharFromLatin1(byte value, string parameter, string function) => (char)value;

    /// <summary>A code unit of UTF-16.</summary>
    public static ushort CharToUtf16(char value, string parameter, string function) => value;

    /// <summary>The code unit as C# has it.</summary>
    public static char CharFromUtf16(ushort value, string parameter, string function) => (char)value;

    /// <summary>The one code unit of a character.</summary>
    /// <exception cref="OverflowException">The character takes two.</exception>
    public static ushort RuneToUtf16(Rune value, string parameter, string function) => (ushort)Checked(value.Value, MostUtf16, "one code unit of UTF-16", parameter, function);

    /// <summary>The character of a code unit.</summary>
    /// <exception cref="OverflowException">The code unit is half of a character.</exception>
    public static Rune RuneFromUtf16(ushort value, string parameter, string function) => Whole(value, parameter, function);

    /// <summary>The character's number.</summary>
    /// <exception cref="OverflowException">The code unit is half of a character.</exception>
    public static uint CharToUtf32(char value, string parameter, string function) => (uint)Whole(value, parameter, function).Value;

    /// <summary>The character as one code unit.</summary>
    /// <exception cref="OverflowException">The character takes two, or is none.</exception>
    public static char CharFromUtf32(uint value, string parameter, string function) => (char)Checked(Whole(value, parameter, function).Value, MostUtf16, "one char", parameter, function);

    /// <summary>The character's number.</summary>
    public static uint RuneToUtf32(Rune value, string parameter, string function) => (uint)value.Value;

    /// <summary>The character of a number.</summary>
    /// <exception cref="OverflowException">No character has the number.</exception>
    public static Rune RuneFromUtf32(uint value, string parameter, string function) => Whole(value, parameter, function);

    /// <summary>A <c>wchar_t</c>, UTF-16 on Windows and UTF-32 elsewhere.</summary>
    /// <exception cref="OverflowException">The code unit is half of a character, where a <c>wchar_t</c> is a whole one.</exception>
    public static uint CharToWide(char value, string parameter, string function) => OperatingSystem.IsWindows() ? value : CharToUtf32(value, parameter, function);

    /// <summary>The character of a <c>wchar_t</c>, whose upper half means nothing on Windows.</summary>
    /// <exception cref="OverflowException">The character takes two code units, or is none.</exception>
    public static char CharFromWide(uint value, string parameter, string function) => OperatingSystem.IsWindows() ? (char)value : CharFromUtf32(value, parameter, function);

    /// <summary>A <c>wchar_t</c>, UTF-16 on Windows and UTF-32 elsewhere.</summary>
    /// <exception cref="OverflowException">The character takes two, on Windows.</exception>
    public static uint RuneToWide(Rune value, string parameter, string function) => OperatingSystem.IsWindows() ? RuneToUtf16(value, parameter, function) : RuneToUtf32(value, parameter, function);

    /// <summary>The character of a <c>wchar_t</c>, whose upper half means nothing on Windows.</summary>
    /// <exception cref="OverflowException">No character has the number, or it is half of one.</exception>
    public static Rune RuneFromWide(uint value, string parameter, string function) => OperatingSystem.IsWindows() ? RuneFromUtf16((ushort)value, parameter, function) : RuneFromUtf32(value, parameter, function);

    /// <summary>The number of a <c>wchar_t</c>.</summary>
    /// <exception cref="OverflowException">It has more than 16 bits, on Windows.</exception>
    public static uint CodeToWide(uint value, string parameter, string function)
    {
        if (OperatingSystem.IsWindows() && value > MostUtf16) ThrowOverflow(value, "one code unit of UTF-16", parameter, function);
        return value;
    }

    /// <summary>The number of a <c>wchar_t</c>, whose upper half means nothing on Windows.</summary>
    public static uint CodeFromWide(uint value, string parameter, string function) => OperatingSystem.IsWindows() ? (ushort)value : value;

    private static int Checked(int value, int most, string what, string parameter, string function)
    {
        if (value > most) ThrowOverflow((uint)value, what, parameter, function);
        return value;
    }

    private static Rune Whole(uint value, string parameter, string function)
    {
        if (!Rune.TryCreate(value, out Rune rune)) ThrowOverflow(value, "a character", parameter, function);
        return rune;
    }

    [DoesNotReturn]
    private static void ThrowOverflow(uint value, string what, string parameter, string function) =>
        throw new OverflowException($"{function}: U+{value:X4} for '{parameter}' does not fit {what}.");
}
