using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: the members of a record of the class form that point to text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class RecordText
{
    /// <summary>The text that a <c>char*</c> points to, copied; null for NULL. Without an encoding it is UTF-8, and malformed bytes become U+FFFD.</summary>
    /// <exception cref="System.Text.DecoderFallbackException">The bytes are no text in the encoding, and the mode is strict.</exception>
    public static string? Read(CRecord record, int byteOffset, CEncoding encoding = CEncoding.Utf8, CEncodingErrors errors = CEncodingErrors.Replace, [CallerMemberName] string member = "")
    {
        (nint pointer, object? kept, _) = RecordField.Load(record, byteOffset, member);
        string? text = (encoding, errors) == (CEncoding.Utf8, CEncodingErrors.Replace) ? Utf8Text.Read((byte*)pointer) : EncodedText.Read((byte*)pointer, encoding, errors, member, record.ShownName);
        GC.KeepAlive(kept);
        return text;
    }

    /// <summary>The text that a <c>wchar_t*</c> points to, copied; null for NULL.</summary>
    /// <exception cref="System.Text.DecoderFallbackException">The units are no text, and the mode is strict.</exception>
    public static string? ReadWide(CRecord record, int byteOffset, CEncodingErrors errors, [CallerMemberName] string member = "")
    {
        (nint pointer, object? kept, _) = RecordField.Load(record, byteOffset, member);
        string? text = EncodedText.ReadWide(pointer, errors, member, record.ShownName);
        GC.KeepAlive(kept);
        return text;
    }

    /// <summary>The text that a <c>char16_t*</c> points to, copied; null for NULL.</summary>
    /// <exception cref="System.Text.DecoderFallbackException">The units are no text, and the mode is strict.</exception>
    public static string? ReadUtf16(CRecord record, int byteOffset, CEncodingErrors errors, [CallerMemberName] string member = "")
    {
        (nint pointer, object? kept, _) = RecordField.Load(record, byteOffset, member);
        string? text = EncodedText.ReadUtf16(pointer, errors, member, record.ShownName);
        GC.KeepAlive(kept);
        return text;
    }

    /// <summary>Stores a pointer to a copy of text with its NUL, that lives as long as the pointer stands there.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL, or cannot be expressed.</exception>
    public static void Store(CRecord record, int byteOffset, string? text, CEncoding encoding = CEncoding.Utf8, CEncodingErrors errors = CEncodingErrors.Strict, [CallerMemberName] string member = "") =>
        Store(record, byteOffset, text, TextCoder.Of(encoding, errors), member);

    /// <summary>Stores a pointer to a copy of wide text with its NUL, that lives as long as the pointer stands there.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    public static void StoreWide(CRecord record, int byteOffset, string? text, CEncodingErrors errors, [CallerMemberName] string member = "") =>
        Store(record, byteOffset, text, TextCoder.Wide(errors), member);

    /// <summary>Stores a pointer to a copy of UTF-16 with its NUL, that lives as long as the pointer stands there.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    public static void StoreUtf16(CRecord record, int byteOffset, string? text, CEncodingErrors errors, [CallerMemberName] string member = "") =>
        Store(record, byteOffset, text, TextCoder.Utf16(errors), member);

    private static void Store(CRecord record, int byteOffset, string? text, TextCoder coder, string member)
    {
        if (text is null)
        {
            RecordField.Store(record, byteOffset, null, 0, null, member);
            return;
        }

        int sizeBytes = coder.SizeOf(text, member, record.ShownName);
        byte[] copy = GC.AllocateUninitializedArray<byte>(sizeBytes, pinned: true);
        byte* start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(copy));
        coder.Write(text, start, sizeBytes);
        RecordField.Store(record, byteOffset, new KeptText(text, copy), (nint)start, null, member);
    }
}

/// <summary>Text that a pointer in a record points to.</summary>
internal sealed record KeptText(string Text, byte[] Bytes);
