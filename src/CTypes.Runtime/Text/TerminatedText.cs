using System.Runtime.InteropServices;
using System.Text;

namespace CTypes;

/// <summary>Bytes before a NUL. C's text can be longer than a span or a <see cref="string"/> of .NET.</summary>
internal static unsafe class TerminatedText
{
    /// <summary>The most characters of a <see cref="string"/>.</summary>
    private const int MostChars = 0x3FFF_FFDF;

    /// <summary>The bytes before the NUL, not copied; empty for NULL.</summary>
    /// <exception cref="OutOfMemoryException">There are more than a span can have.</exception>
    public static ReadOnlySpan<byte> Bytes(byte* text)
    {
        try
        {
            return MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text);
        }
        catch (ArgumentException)
        {
            throw new OutOfMemoryException($"C's text has more than {int.MaxValue} bytes before its NUL, or no NUL; a span can show no more. Take it as a pointer and read it in parts.");
        }
    }

    /// <summary>What bytes say in an encoding.</summary>
    /// <exception cref="OutOfMemoryException">The text is longer than a <see cref="string"/> can be.</exception>
    public static string Decode(ReadOnlySpan<byte> text, Encoding encoding)
    {
        try
        {
            return encoding.GetString(text);
        }
        catch (Exception e) when (text.Length > MostChars && e is OutOfMemoryException or OverflowException)    // the second is .NET's word for it on Arm64
        {
            throw new OutOfMemoryException($"C's text has {text.Length} bytes; a string can have {MostChars} characters at most. Take it as a pointer and read it in parts.");
        }
    }
}
