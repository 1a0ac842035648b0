namespace CTypes.Runtime.Tests;

[CLibrary("text")]
public static partial class TextTables
{
    [CFunction("text_table_length", ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(c_int))]
    public static partial int Length(string?[]? texts);

    [CFunction("text_table_length", ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(c_int))]
    public static partial int LengthOfSome(string[] texts);

    [CFunction("text_table_length", ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(c_int))]
    public static partial int LengthOfSpan(ReadOnlySpan<string> texts);

    [CFunction("text_table_hash", ArgTypes = [typeof(POINTER<c_char_p>), typeof(c_int)], RestType = typeof(c_uint32))]
    [ParamLength(1, nameof(texts))]
    public static partial uint Hash(string?[] texts);
}

[CLibrary("wide")]
public static partial class WideTables
{
    [CFunction("wide_table_length", ArgTypes = [typeof(POINTER<c_wchar_p>)], RestType = typeof(c_int))]
    public static partial int Length(string[] texts);
}
