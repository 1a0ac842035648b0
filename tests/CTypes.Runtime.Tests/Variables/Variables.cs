namespace CTypes.Runtime.Tests;

[CLibrary("variables")]
internal static partial class Variables
{
    [CVariable("var_byte")] public static partial ref sbyte Byte { get; }

    [CVariable("var_ushort")] public static partial ref c_ushort UShort { get; }

    [CVariable("var_int")] public static partial ref int Int { get; }

    [CVariable("var_uint")] public static partial uint UInt { get; }

    [CVariable("var_int64")] public static partial long Int64 { get; set; }

    [CVariable("var_uint64")] public static partial ref readonly ulong UInt64 { get; }

    [CVariable("var_long", Type = typeof(c_long))] public static partial int Long { get; set; }

    [CVariable("var_size", Type = typeof(c_size_t))] public static partial int Size { get; }

    [CVariable("var_float")] public static partial ref float Float { get; }

    [CVariable("var_double")] public static partial double Double { get; }

    [CVariable("var_bool")] public static partial bool Bool { get; set; }

    [CVariable("var_colour")] public static partial VariableColour Colour { get; set; }

    [CVariable("var_colour")] public static partial ref VariableColour ColourItself { get; }

    [CVariable("var_point")] public static partial ref VariablePoint Point { get; }

    [CVariable("var_point")] public static partial VariablePoint PointCopy { get; }

    [CVariable("var_array", Count = 5)] public static partial Span<int> Array { get; }

    [CVariable("var_array")] public static partial ref FiveInts ArrayItself { get; }

    [CVariable("var_points", Count = 2)] public static partial ReadOnlySpan<VariablePoint> Points { get; }

    [CVariable("var_text")] public static partial string? Text { get; }

    [CVariable("var_no_text")] public static partial string? NoText { get; }

    [CVariable("var_no_text")] public static partial string NeverNull { get; }

    [CVariable("var_name", Count = 12)] public static partial ReadOnlySpan<byte> Name { get; }

    [CVariable("var_pointer")] public static partial POINTER<c_int> Pointer { get; set; }

    [CVariable("var_constant")] public static partial ref readonly int Constant { get; }

    [CVariable("var_constant")] public static partial ref int WrongConstant { get; }

    [CVariable("var_constants", Count = 3)] public static partial ReadOnlySpan<int> Constants { get; }

    [CVariable("var_of_thread", ThreadLocal = true)] public static partial ref int OfThread { get; }

    [CVariable("var_of_thread")] public static partial ref int WrongOfThread { get; }

    [CVariable("var_function", Type = typeof(VariableFunction))] public static partial CFunctionPointer<VariableFunction> Function { get; }

    [CVariable("var_missing")] public static partial ref int Missing { get; }

    [CVariable("var_read_int")] public static partial ref int WrongFunction { get; }

    [CVariable("var_int")] public static partial long TooWide { get; set; }

    [CVariable("var_point")] public static partial ref FiveInts TooWideItself { get; }

    [CVariable("var_array", Count = 6)] public static partial Span<int> TooLong { get; }

    [CVariable("var_array", Count = 2)] public static partial Span<int> FirstTwo { get; }

    [CVariable("var_array")] public static partial int First { get; }

    [CFunction("var_int", ArgTypes = [], RestType = typeof(c_int))] public static partial int WrongVariable();

    [CFunction("var_of_thread", ArgTypes = [], RestType = typeof(c_int))] public static partial int WrongVariableOfThread();

    [CFunction("var_read_int", ArgTypes = [], RestType = typeof(c_int))] public static partial int ReadInt();

    [CFunction("var_read_long", ArgTypes = [], RestType = typeof(c_long))] public static partial long ReadLong();

    [CFunction("var_read_point", ArgTypes = [], RestType = typeof(c_int))] public static partial int ReadPoint();

    [CFunction("var_read_array", ArgTypes = [], RestType = typeof(c_int))] public static partial int ReadArray();

    [CFunction("var_read_bool", ArgTypes = [], RestType = typeof(c_int))] public static partial int ReadBool();

    [CFunction("var_read_of_thread", ArgTypes = [], RestType = typeof(c_int))] public static partial int ReadOfThread();
}

internal enum VariableColour
{
    Red = 1,
    Green = 2,
}

[CStruct]
internal partial struct VariablePoint
{
    public int x, y;
}

[CArray(typeof(c_int), 5)]
internal partial struct FiveInts;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
internal sealed partial class VariableFunction;

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
internal static partial class LibCVariables
{
    [CVariable("environ")] public static partial ref POINTER<c_char_p> Environ { get; }

    [CVariable("stdout")] public static partial c_void_p StandardOutput { get; }

    [CFunction("fputs", ArgTypes = [typeof(c_char_p), typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int Put(string text, c_void_p file);

    [CFunction("fflush", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int Flush(c_void_p file);

    [CFunction("fileno", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int FileNumber(c_void_p file);

    [CFunction("setenv", ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int SetEnvironment(string name, string value, int overwrite);
}
