using System.ComponentModel;
using System.Text;

namespace CTypes;

/// <summary>For generated code: text in a <c>char</c> array of a fixed length.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CharArray
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text up to the first NUL, or the whole array when there is none; malformed bytes become U+FFFD.</summary>
    public static string Read(ReadOnlySpan<byte> array)
    {
        int end = array.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? array : array[..end]);
    }

    /// <summary>Writes text as UTF-8 and fills the rest with zeros; text that fills the array has no NUL, as in C.</summary>
    /// <exception cref="ArgumentException">The text needs more bytes than the array has, or contains a NUL or an unpaired surrogate.</exception>
    public static void Write(Span<byte> array, string value, string field)
    {
        ArgumentNullException.ThrowIfNull(value, field);
        int neededBytes = SizeOf(value, field);
        if (neededBytes > array.Length) throw new ArgumentException($"The text for {field} needs {neededBytes} bytes, the array has {array.Length}.", field);
        if (value.Contains('\0')) throw new ArgumentException($"The text for {field} contains a NUL; C would stop reading there.", field);
        Encoding.UTF8.GetBytes(value, array);
        array[neededBytes..].Clear();
    }

    // Before anything is written.
    private static int SizeOf(string value, string field)
    {
        try
        {
            return s_strict.GetByteCount(value);
        }
        catch (EncoderFallbackException e)
        {
            throw new ArgumentException($"The text for {field} contains an unpaired surrogate, which UTF-8 cannot express.", field, e);
        }
    }
}
