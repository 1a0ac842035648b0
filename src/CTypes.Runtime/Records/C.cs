namespace CTypes;

/// <summary>C's operators, and what ctypes has as functions of its module.</summary>
public static partial class C
{
    /// <summary>The layout of a record on the running platform.</summary>
    public static CRecordInfo LayoutOf<T>() where T : ICRecord => T.Layout;

    /// <summary>A buffer of <paramref name="length"/> bytes, all zero: ctypes' <c>create_string_buffer(n)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative, or more than a buffer can have.</exception>
    public static StringBuffer CreateStringBuffer(int length, CEncoding encoding = CEncoding.Utf8) => new(length, encoding);

    /// <summary>A buffer that holds a text and its NUL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or cannot be expressed.</exception>
    public static StringBuffer CreateStringBuffer(string text, CEncoding encoding = CEncoding.Utf8)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CreateStringBuffer(text, TextCoder.Of(encoding, CEncodingErrors.Strict).SizeOf(text, nameof(text), nameof(CreateStringBuffer)), encoding);
    }

    /// <summary>A buffer of <paramref name="length"/> bytes that begins with a text; a text that fills it has no NUL.</summary>
    /// <exception cref="ArgumentException">The text takes more bytes than <paramref name="length"/>, contains a NUL or cannot be expressed.</exception>
    public static StringBuffer CreateStringBuffer(string text, int length, CEncoding encoding = CEncoding.Utf8) => new(text, length, encoding);

    /// <summary>A buffer of <paramref name="length"/> <c>wchar_t</c>, all zero: ctypes' <c>create_unicode_buffer(n)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative, or more than a buffer can have.</exception>
    public static WideStringBuffer CreateUnicodeBuffer(int length) => new(length);

    /// <summary>A buffer that holds a wide text and its NUL; a character beyond U+FFFF takes two units on Windows.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    public static WideStringBuffer CreateUnicodeBuffer(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CreateUnicodeBuffer(text, TextCoder.Wide(CEncodingErrors.Strict).SizeOf(text, nameof(text), nameof(CreateUnicodeBuffer)) / TextCoder.WideBytes);
    }

    /// <summary>A buffer of <paramref name="length"/> <c>wchar_t</c> that begins with a text; a text that fills it has no NUL.</summary>
    /// <exception cref="ArgumentException">The text takes more units than <paramref name="length"/>, contains a NUL or an unpaired surrogate.</exception>
    public static WideStringBuffer CreateUnicodeBuffer(string text, int length) => new(text, length);
}
