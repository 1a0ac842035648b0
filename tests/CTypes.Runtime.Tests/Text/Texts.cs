namespace CTypes.Runtime.Tests;

[CLibrary("text")]
public static partial class Texts
{
    [CFunction("text_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static partial int Length(string? text);

    [CFunction("text_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static partial int LengthOfSome(string text);

    [CFunction("text_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static partial int LengthOfSpan(ReadOnlySpan<byte> text);

    [CFunction("text_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static partial int LengthOfBytes(byte[]? text);

    [CFunction("text_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static partial int LengthOfSomeBytes(byte[] text);

    [CFunction("text_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static partial int LengthOfView(c_char_p text);

    [CFunction("text_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static unsafe partial int LengthOfPointer(byte* text);

    [CFunction("text_calls", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Calls();

    [CFunction("text_byte", ArgTypes = [typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int ByteAt(string text, int index);

    [CFunction("text_byte", ArgTypes = [typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int ByteOfSpanAt(ReadOnlySpan<byte> text, int index);

    [CFunction("text_hash", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32))]
    public static partial uint Hash(string text);

    [CFunction("text_hash", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32))]
    public static partial uint HashOfSpan(ReadOnlySpan<byte> text);

    [CFunction("text_compare", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Compare(string left, string right);

    [CFunction("text_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? Borrowed(int which);

    [CFunction("text_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string BorrowedSome(int which);

    [CFunction("text_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial c_char_p View(int which);

    [CFunction("text_borrowed", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static unsafe partial byte* Pointer(int which);

    [CFunction("text_peek", ArgTypes = [typeof(c_int), typeof(POINTER<c_char_p>)], RestType = typeof(c_bool))]
    public static partial bool Peek(int which, out string? text);

    [CFunction("text_peek", ArgTypes = [typeof(c_int), typeof(POINTER<c_char_p>)], RestType = typeof(c_bool))]
    public static partial bool PeekSome(int which, out string text);
}
