namespace CTypes.Runtime.Tests;

[CLibrary("wide")]
public static partial class Utf16s
{
    [CFunction("wide_calls", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Calls();

    [CFunction("wide_live", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Live();

    [CFunction("utf16_length", ArgTypes = [typeof(POINTER<c_char16_t>)], RestType = typeof(c_int))]
    public static partial int Length(string? text);

    [CFunction("utf16_length", ArgTypes = [typeof(POINTER<c_char16_t>)], RestType = typeof(c_int))]
    public static partial int LengthOfSome(string text);

    [CFunction("utf16_length", ArgTypes = [typeof(POINTER<c_char16_t>)], RestType = typeof(c_int), EncodingErrors = CEncodingErrors.Ignore)]
    public static partial int LengthIgnoring(string text);

    [CFunction("utf16_sum", ArgTypes = [typeof(POINTER<c_char16_t>), typeof(c_int)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int Sum(ReadOnlySpan<char> text);

    [CFunction("utf16_sum", ArgTypes = [typeof(POINTER<c_uint16>), typeof(c_int)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int SumOfNumbers(ReadOnlySpan<char> text);

    [CFunction("utf16_upper", ArgTypes = [typeof(POINTER<c_char16_t>), typeof(c_int)], RestType = typeof(void))]
    [ParamLength(1, nameof(text))]
    public static partial void ToUpper(Span<char> text);

    [CFunction("utf16_upper", ArgTypes = [typeof(POINTER<c_char16_t>), typeof(c_int)], RestType = typeof(void))]
    public static partial void ToUpper(ref char first, int count);

    [CFunction("utf16_upper", ArgTypes = [typeof(POINTER<c_char16_t>), typeof(c_int)], RestType = typeof(void))]
    public static partial void ToUpper(string text, int count);

    [CFunction("utf16_copy", ArgTypes = [typeof(POINTER<c_char16_t>)], RestType = typeof(POINTER<c_char16_t>), Free = "wide_free")]
    public static partial string? Copy(string? text);

    [CFunction("utf16_copy", ArgTypes = [typeof(POINTER<c_char16_t>)], RestType = typeof(POINTER<c_char16_t>), Free = "wide_free")]
    public static partial string CopyOfSome(string? text);

    [CFunction("utf16_make", ArgTypes = [typeof(POINTER<c_char16_t>), typeof(POINTER<POINTER<c_char16_t>>)], RestType = typeof(c_int))]
    public static partial int Make(string? text, [Free("wide_free")] out string? copy);

    [CFunction("utf16_broken", ArgTypes = [], RestType = typeof(POINTER<c_char16_t>))]
    public static partial string? Broken();

    [CFunction("utf16_broken", ArgTypes = [], RestType = typeof(POINTER<c_char16_t>), EncodingErrors = CEncodingErrors.Strict)]
    public static partial string? BrokenStrict();

    [CFunction("utf16_call", ArgTypes = [typeof(EachUtf16), typeof(POINTER<c_char16_t>), typeof(c_int)], RestType = typeof(c_char16_t))]
    public static partial char Call([Lifetime(CallbackLifetime.Call)] EachUtf16.Handler callback, string text, int length);

    [CFunction("utf16_call", ArgTypes = [typeof(EachSpan), typeof(POINTER<c_char16_t>), typeof(c_int)], RestType = typeof(c_char16_t))]
    public static partial char CallSpan([Lifetime(CallbackLifetime.Call)] EachSpan.Handler callback, string text, int length);
}

[Callback(ArgTypes = [typeof(POINTER<c_char16_t>), typeof(c_int)], RestType = typeof(c_char16_t), OnError = 0)]
public sealed partial class EachUtf16 { public delegate char Handler(string? text, int length); }

[Callback(ArgTypes = [typeof(POINTER<c_char16_t>), typeof(c_int)], RestType = typeof(c_char16_t), OnError = 0)]
public sealed partial class EachSpan { public delegate char Handler([Buffer(LengthFrom = "length")] ReadOnlySpan<char> text, int length); }
