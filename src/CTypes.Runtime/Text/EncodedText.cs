using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: text that C hands over in another encoding than UTF-8 with replacement.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class EncodedText
{
    /// <summary>A copy of NUL-terminated text; null for NULL.</summary>
    /// <exception cref="System.Text.DecoderFallbackException">The bytes are no text in the encoding, and the mode is strict.</exception>
    public static string? Read(byte* text, CEncoding encoding, CEncodingErrors errors, string parameter, string function) =>
        text == null ? null : TextCoder.Of(encoding, errors).Decode(TerminatedText.Bytes(text), parameter, function);

    /// <summary>A copy of NUL-terminated wide text; null for NULL.</summary>
    /// <exception cref="System.Text.DecoderFallbackException">The units are no text, and the mode is strict.</exception>
    public static string? ReadWide(nint text, CEncodingErrors errors, string parameter, string function) =>
        text == 0 ? null : TextCoder.Wide(errors).Decode(WideBytes(text, parameter, function), parameter, function);

    /// <summary>A copy of NUL-terminated UTF-16; null for NULL.</summary>
    /// <exception cref="System.Text.DecoderFallbackException">The units are no text, and the mode is strict.</exception>
    public static string? ReadUtf16(nint text, CEncodingErrors errors, string parameter, string function) =>
        text == 0 ? null : TextCoder.Utf16(errors).Decode(Utf16Bytes(text), parameter, function);

    /// <summary>The bytes of NUL-terminated wide text, not copied, without the NUL; empty for NULL.</summary>
    internal static ReadOnlySpan<byte> WideBytes(nint text, string parameter, string function) => TextCoder.WideBytes == sizeof(char)
        ? Utf16Bytes(text)
        : Utf32Bytes((uint*)text, parameter, function);

    private static ReadOnlySpan<byte> Utf16Bytes(nint text) => MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((char*)text));

    private static ReadOnlySpan<byte> Utf32Bytes(uint* text, string parameter, string function)
    {
        const int MostUnits = int.MaxValue / sizeof(uint);
        int length = LengthOf(text);
        return length <= MostUnits ? new ReadOnlySpan<byte>(text, length * sizeof(uint)) : throw TextProblem.TooLongToRead(length, MostUnits, parameter, function);
    }

    private static int LengthOf(uint* text)
    {
        if (text == null) return 0;
        int length = 0;
        while (length < int.MaxValue && text[length] != 0) length++;
        return length;
    }
}
