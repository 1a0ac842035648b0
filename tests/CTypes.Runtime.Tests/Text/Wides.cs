using System.Text;

namespace CTypes.Runtime.Tests;

[CLibrary("wide")]
public static partial class Wides
{
    [CFunction("wide_size", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Size();

    [CFunction("wide_calls", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Calls();

    [CFunction("wide_live", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Live();

    [CFunction("wide_length", ArgTypes = [typeof(c_wchar_p)], RestType = typeof(c_ssize_t))]
    public static partial int Length(string? text);

    [CFunction("wide_length", ArgTypes = [typeof(c_wchar_p)], RestType = typeof(c_ssize_t))]
    public static partial int LengthOfSome(string text);

    [CFunction("wide_length", ArgTypes = [typeof(c_wchar_p)], RestType = typeof(c_ssize_t))]
    public static partial int LengthOfSpan(ReadOnlySpan<char> text);

    [CFunction("wide_length", ArgTypes = [typeof(c_wchar_p)], RestType = typeof(c_ssize_t))]
    public static partial int LengthOfView(c_wchar_p text);

    [CFunction("wide_length", ArgTypes = [typeof(c_wchar_p)], RestType = typeof(c_ssize_t))]
    public static partial int LengthOfBuffer(WideStringBuffer? text);

    [CFunction("wide_length", ArgTypes = [typeof(c_wchar_p)], RestType = typeof(c_ssize_t), EncodingErrors = CEncodingErrors.Ignore)]
    public static partial int LengthIgnoring(string? text);

    [CFunction("wide_at", ArgTypes = [typeof(c_wchar_p), typeof(c_int)], RestType = typeof(c_uint32))]
    public static partial uint At(string text, int index);

    [CFunction("wide_hash", ArgTypes = [typeof(c_wchar_p)], RestType = typeof(c_uint32))]
    public static partial uint Hash(string text);

    [CFunction("wide_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_wchar_p))]
    public static partial string? Borrowed(int which);

    [CFunction("wide_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_wchar_p))]
    public static partial string BorrowedSome(int which);

    [CFunction("wide_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_wchar_p), EncodingErrors = CEncodingErrors.Strict)]
    public static partial string? BorrowedStrict(int which);

    [CFunction("wide_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_wchar_p))]
    public static partial c_wchar_p View(int which);

    [CFunction("wide_copy", ArgTypes = [typeof(c_wchar_p)], RestType = typeof(c_wchar_p), Free = "wide_free")]
    public static partial string? Copy(string? text);

    [CFunction("wide_make", ArgTypes = [typeof(c_wchar_p), typeof(POINTER<c_wchar_p>)], RestType = typeof(c_int))]
    public static partial int Make(string? text, [Free("wide_free")] out string? copy);

    [CFunction("wide_fill", ArgTypes = [typeof(c_wchar_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Fill(WideStringBuffer text, int size);

    [CFunction("wide_fill", ArgTypes = [typeof(c_wchar_p), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(text))]
    public static partial int FillAll(WideStringBuffer text);

    [CFunction("wide_fill", ArgTypes = [typeof(POINTER<c_wchar>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int FillPointer(WideStringBuffer text, int size);

    [CFunction("wide_next", ArgTypes = [typeof(c_wchar)], RestType = typeof(c_wchar))]
    public static partial char Next(char c);

    [CFunction("wide_next", ArgTypes = [typeof(c_wchar)], RestType = typeof(c_wchar))]
    public static partial Rune Next(Rune c);

    [CFunction("wide_next", ArgTypes = [typeof(c_wchar)], RestType = typeof(c_wchar))]
    public static partial c_wchar Next(c_wchar c);

    [CFunction("wide_next", ArgTypes = [typeof(c_wchar)], RestType = typeof(c_wchar))]
    public static partial uint Next(uint c);

    [CFunction("wide_next", ArgTypes = [typeof(WideCode)], RestType = typeof(WideCode))]
    public static partial WideCode Next(WideCode c);

    // C leaves in the upper half of the register what it likes.
    [CFunction("wide_with_more", ArgTypes = [typeof(c_uint32)], RestType = typeof(c_wchar))]
    public static partial c_wchar WithMore(uint c);

    [CFunction("wide_with_more", ArgTypes = [typeof(c_uint32)], RestType = typeof(c_wchar))]
    public static partial uint NumberWithMore(uint c);

    [CFunction("wide_with_more", ArgTypes = [typeof(c_uint32)], RestType = typeof(WideCode))]
    public static partial WideCode CodeWithMore(uint c);

    [CFunction("wide_next_out", ArgTypes = [typeof(c_wchar), typeof(POINTER<c_wchar>)], RestType = typeof(void))]
    public static partial void NextOut(char c, out char next);

    [CFunction("char16_next", ArgTypes = [typeof(c_char16_t)], RestType = typeof(c_char16_t))]
    public static partial char Next16(char c);

    [CFunction("char16_next", ArgTypes = [typeof(c_char16_t)], RestType = typeof(c_char16_t))]
    public static partial Rune Next16(Rune c);

    [CFunction("char16_next", ArgTypes = [typeof(c_char16_t)], RestType = typeof(c_char16_t))]
    public static partial c_char16_t Next16(c_char16_t c);

    [CFunction("char16_next_out", ArgTypes = [typeof(c_char16_t), typeof(POINTER<c_char16_t>)], RestType = typeof(void))]
    [ParamFlags(In, Out)]
    public static partial char Next16Out(char c);

    [CFunction("char16_identity", ArgTypes = [typeof(c_uint16)], RestType = typeof(c_char16_t))]
    public static partial Rune Identity16(ushort c);

    [CFunction("char32_next", ArgTypes = [typeof(c_char32_t)], RestType = typeof(c_char32_t))]
    public static partial char Next32(char c);

    [CFunction("char32_next", ArgTypes = [typeof(c_char32_t)], RestType = typeof(c_char32_t))]
    public static partial Rune Next32(Rune c);

    [CFunction("char32_next_out", ArgTypes = [typeof(c_char32_t), typeof(POINTER<c_char32_t>)], RestType = typeof(void))]
    public static partial void Next32Out(Rune c, out Rune next);

    [CFunction("char32_identity", ArgTypes = [typeof(c_uint32)], RestType = typeof(c_char32_t))]
    public static partial Rune Identity32(uint c);

    [CFunction("char32_identity", ArgTypes = [typeof(c_uint32)], RestType = typeof(c_char32_t))]
    public static partial char IdentityChar(uint c);

    [CFunction("char32_sum", ArgTypes = [typeof(POINTER<c_char32_t>), typeof(c_int)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int Sum(ReadOnlySpan<c_char32_t> text);

    [CFunction("wide_many", ArgTypes = [typeof(c_wchar), typeof(c_char16_t), typeof(c_char32_t), typeof(c_char), typeof(c_wchar), typeof(c_char16_t), typeof(c_char32_t), typeof(c_char), typeof(c_wchar), typeof(c_char16_t), typeof(c_char32_t), typeof(c_char)], RestType = typeof(c_uint64))]
    public static partial ulong Many(char a, char b, Rune c, char d, Rune e, Rune f, char g, char h, char i, char j, Rune k, char l);

    [CFunction("wide_call", ArgTypes = [typeof(EachWide), typeof(c_wchar_p), typeof(c_wchar)], RestType = typeof(c_wchar))]
    public static partial char Call([Lifetime(CallbackLifetime.Call)] EachWide.Handler callback, string? text, char c);

    [CFunction("char16_call", ArgTypes = [typeof(Each16), typeof(c_char16_t)], RestType = typeof(c_char16_t))]
    public static partial char Call16([Lifetime(CallbackLifetime.Call)] Each16.Handler callback, char c);

    [CFunction("char32_call", ArgTypes = [typeof(Each32), typeof(c_char32_t)], RestType = typeof(c_char32_t))]
    public static partial Rune Call32([Lifetime(CallbackLifetime.Call)] Each32.Handler callback, Rune c);
}

/// <summary>Such as wint_t.</summary>
[CTypedef(typeof(c_wchar))]
public readonly partial record struct WideCode;

[Callback(ArgTypes = [typeof(c_wchar_p), typeof(c_wchar)], RestType = typeof(c_wchar), OnError = 0)]
public sealed partial class EachWide { public delegate char Handler(string? text, Rune c); }

[Callback(ArgTypes = [typeof(c_char16_t)], RestType = typeof(c_char16_t), OnError = 0)]
public sealed partial class Each16 { public delegate char Handler(char c); }

[Callback(ArgTypes = [typeof(c_char32_t)], RestType = typeof(c_char32_t), OnError = 0)]
public sealed partial class Each32 { public delegate Rune Handler(Rune c); }
