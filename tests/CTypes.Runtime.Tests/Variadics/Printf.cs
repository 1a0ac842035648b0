namespace CTypes.Runtime.Tests;

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib", "msvcrt"])]
internal static partial class Printf
{
    [CFunction("snprintf", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int Plain(Span<byte> text, string format);

    [CFunction("snprintf", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_int), typeof(c_char_p), typeof(c_int64)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int IntTextLong(Span<byte> text, string format, int number, string word, long wide);

    [CFunction("snprintf", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_int), typeof(c_double), typeof(c_char_p)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int IntDoubleText(Span<byte> text, string format, int number, double real, string word);

    [CFunction("vsnprintf", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_int), typeof(c_char_p)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int ListOfIntText(Span<byte> text, string format, int number, string word);

    [CFunction("sprintf", VariadicFrom = 2, ArgTypes = [typeof(POINTER<c_char>), typeof(c_char_p), typeof(c_double)], RestType = typeof(c_int))]
    public static partial int Unbounded(Span<byte> text, string format, double real);

    [CFunction("sscanf", VariadicFrom = 2, ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(POINTER<c_int>), typeof(POINTER<c_double>)], RestType = typeof(c_int))]
    public static partial int Scan(string text, string format, out int number, out double real);
}

/// <summary>What the Universal C Runtime exports; printf is in its headers only.</summary>
[CLibrary("ucrtbase")]
internal static partial class UcrtPrintf
{
    [CFunction("__stdio_common_vsprintf", VariadicFrom = 5, ArgTypes = [typeof(c_uint64), typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_void_p), typeof(c_int), typeof(c_char_p)], RestType = typeof(c_int))]
    [ParamLength(2, nameof(text))]
    public static partial int IntText(ulong options, Span<byte> text, string format, nint locale, int number, string word);
}

[CLibrary("sqlite3", Names = ["libsqlite3.so.0", "libsqlite3.dylib", "e_sqlite3"])]
internal static partial class SqlitePrintf
{
    [CFunction("sqlite3_mprintf", VariadicFrom = 1, ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(c_int)], RestType = typeof(c_char_p), Free = "sqlite3_free")]
    public static partial string Quoted(string format, string text, int number);

    [CFunction("sqlite3_mprintf", VariadicFrom = 1, ArgTypes = [typeof(c_char_p), typeof(c_double), typeof(c_char_p)], RestType = typeof(c_char_p), Free = "sqlite3_free")]
    public static partial string Real(string format, double real, string text);
}
