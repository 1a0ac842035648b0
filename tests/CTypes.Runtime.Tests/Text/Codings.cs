using System.Text;

namespace CTypes.Runtime.Tests;

[CLibrary("text", Encoding = CEncoding.Latin1, EncodingErrors = CEncodingErrors.Strict)]
public static partial class Codings
{
    [CFunction("text_calls", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Calls();

    [CFunction("text_live", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Live();

    [CFunction("text_hash", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32))]
    public static partial uint OfLibrary(string text);

    [CFunction("text_hash", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32), Encoding = CEncoding.Utf8)]
    public static partial uint OfFunction(string text);

    [CFunction("text_hash", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32), Encoding = CEncoding.Utf8)]
    public static partial uint OfParameter([Encoding(CEncoding.Latin1)] string text);

    [CFunction("text_hash", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32))]
    public static partial uint OfSystem([Encoding(CEncoding.System)] string text);

    [CFunction("text_hash", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32), EncodingErrors = CEncodingErrors.Replace)]
    public static partial uint LatinReplaced(string text);

    [CFunction("text_hash", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32), EncodingErrors = CEncodingErrors.Ignore)]
    public static partial uint LatinIgnored(string text);

    [CFunction("text_hash", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32))]
    public static partial uint Utf8Replaced([Encoding(CEncoding.Utf8, Errors = CEncodingErrors.Replace)] string text);

    [CFunction("text_hash", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32))]
    public static partial uint Utf8Ignored([Encoding(CEncoding.Utf8, Errors = CEncodingErrors.Ignore)] string text);

    [CFunction("text_call_with", ArgTypes = [typeof(StatedText), typeof(c_char_p), typeof(c_char)], RestType = typeof(c_char_p))]
    public static partial c_char_p CallStated(CFunctionPointer<StatedText> callback, c_char_p text, char c);

    public static (string? Text, char Character) Noted { get; private set; }

    public static (byte[] Text, char Character) NotedBytes { get; private set; } = ([], default);

    [Callback(typeof(StatedText))]
    public static c_char_p Note(string? text, char c)
    {
        Noted = (text, c);
        return default;
    }

    [Callback(typeof(StatedText))]
    public static c_char_p NoteOtherwise([Encoding(CEncoding.Utf8, Errors = CEncodingErrors.Ignore)] string? text, char c)
    {
        Noted = (text, c);
        return default;
    }

    [Callback(typeof(SpanText))]
    public static c_char_p NoteBytes(ReadOnlySpan<byte> text, [Encoding(CEncoding.Latin1)] char c)
    {
        NotedBytes = (text.ToArray(), c);
        return default;
    }

    [CFunction("text_foreign", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial string? Foreign();

    [CFunction("text_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p), Encoding = CEncoding.Utf8)]
    public static partial string? Strict(int which);

    [CFunction("text_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p), Encoding = CEncoding.Utf8, EncodingErrors = CEncodingErrors.Replace)]
    public static partial string? Replaced(int which);

    [CFunction("text_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    [return: Encoding(CEncoding.Utf8, Errors = CEncodingErrors.Ignore)]
    public static partial string? Ignored(int which);

    [CFunction("text_peek", ArgTypes = [typeof(c_int), typeof(POINTER<c_char_p>)], RestType = typeof(c_bool))]
    public static partial bool Peek(int which, [Encoding(CEncoding.Utf8, Errors = CEncodingErrors.Strict)] out string? text);

    [CFunction("text_peek", ArgTypes = [typeof(c_int), typeof(POINTER<c_char_p>)], RestType = typeof(c_bool))]
    public static partial bool PeekLatin(int which, out string? text);

    [CFunction("text_compare", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Compare(string left, string right);

    [CFunction("text_table_hash", ArgTypes = [typeof(POINTER<c_char_p>), typeof(c_int)], RestType = typeof(c_uint32))]
    public static partial uint TableHash(string?[] texts, int count);

    [CFunction("text_next_char", ArgTypes = [typeof(c_char)], RestType = typeof(c_char))]
    public static partial char NextChar(char c);

    [CFunction("text_next_char", ArgTypes = [typeof(c_char)], RestType = typeof(c_char), Encoding = CEncoding.Utf8)]
    public static partial char NextAscii(char c);

    [CFunction("text_call_with", ArgTypes = [typeof(LatinText), typeof(c_char_p), typeof(c_char)], RestType = typeof(c_char_p))]
    public static partial c_char_p CallWith([Lifetime(Call)] LatinText.Handler callback, c_char_p text, char c);

    [CFunction("text_call_with", ArgTypes = [typeof(SpanText), typeof(c_char_p), typeof(c_char)], RestType = typeof(c_char_p))]
    public static partial c_char_p CallWithSpan([Lifetime(Call)] SpanText.Handler callback, c_char_p text, byte c);

    [CFunction("text_foreign", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial c_char_p ForeignView();
}

[Callback(ArgTypes = [typeof(c_char_p), typeof(c_char)], RestType = typeof(c_char_p), OnError = 0, Encoding = CEncoding.Latin1)]
public sealed partial class LatinText { public delegate c_char_p Handler(string? text, char c); }

[Callback(ArgTypes = [typeof(c_char_p), typeof(c_char)], RestType = typeof(c_char_p), OnError = 0)]
public sealed partial class SpanText { public delegate c_char_p Handler(ReadOnlySpan<byte> text, [Encoding(CEncoding.Latin1)] char c); }

/// <summary>The encoding is the delegate's parameters' own.</summary>
[Callback(ArgTypes = [typeof(c_char_p), typeof(c_char)], RestType = typeof(c_char_p), OnError = 0)]
public sealed partial class StatedText { public delegate c_char_p Handler([Encoding(CEncoding.Latin1)] string? text, [Encoding(CEncoding.Latin1)] char c); }
