namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class Int8Functions
{
    [CFunction("show_c_int8", ArgTypes = [typeof(c_int8)], RestType = typeof(c_char_p))]
    public static partial string Show(sbyte value);

    [CFunction("read_c_int8", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int8))]
    public static partial sbyte Read(string text);

    [CFunction("store_c_int8", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int8>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial sbyte Take(string text);

    [CFunction("store_c_int8", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int8>)], RestType = typeof(void))]
    public static partial void Store(string text, out sbyte value);

    [CFunction("swap_c_int8", ArgTypes = [typeof(POINTER<c_int8>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref sbyte value, string text);

    [CFunction("list_c_int8", ArgTypes = [typeof(POINTER<c_int8>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<sbyte> values);

    [CFunction("list_c_int8", ArgTypes = [typeof(POINTER<c_int8>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(sbyte[] values);

    [CFunction("fill_c_int8", ArgTypes = [typeof(POINTER<c_int8>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<sbyte> values, string text);

    [CFunction("field_c_int8", ArgTypes = [typeof(POINTER<InInt8>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InInt8 record, string text);

    [CFunction("tell_c_int8", ArgTypes = [typeof(c_char_p), typeof(Int8Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] Int8Receiver.Handler receiver);

    [CFunction("ask_c_int8", ArgTypes = [typeof(Int8Source)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] Int8Source.Handler source);

    public static string ThroughField(sbyte value, string text, out sbyte after)
    {
        InInt8 record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static sbyte Told(string text)
    {
        sbyte told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(sbyte value) => Ask(() => value);
}

[CStruct]
public partial struct InInt8
{
    public c_byte before;
    public c_int8 value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_int8)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Int8Receiver;

[Callback(RestType = typeof(c_int8), OnError = 0)]
public sealed partial class Int8Source;

[CLibrary("scalars")]
public static partial class UInt8Functions
{
    [CFunction("show_c_uint8", ArgTypes = [typeof(c_uint8)], RestType = typeof(c_char_p))]
    public static partial string Show(byte value);

    [CFunction("read_c_uint8", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint8))]
    public static partial byte Read(string text);

    [CFunction("store_c_uint8", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_uint8>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial byte Take(string text);

    [CFunction("store_c_uint8", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_uint8>)], RestType = typeof(void))]
    public static partial void Store(string text, out byte value);

    [CFunction("swap_c_uint8", ArgTypes = [typeof(POINTER<c_uint8>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref byte value, string text);

    [CFunction("list_c_uint8", ArgTypes = [typeof(POINTER<c_uint8>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<byte> values);

    [CFunction("list_c_uint8", ArgTypes = [typeof(POINTER<c_uint8>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(byte[] values);

    [CFunction("fill_c_uint8", ArgTypes = [typeof(POINTER<c_uint8>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<byte> values, string text);

    [CFunction("field_c_uint8", ArgTypes = [typeof(POINTER<InUInt8>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InUInt8 record, string text);

    [CFunction("tell_c_uint8", ArgTypes = [typeof(c_char_p), typeof(UInt8Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] UInt8Receiver.Handler receiver);

    [CFunction("ask_c_uint8", ArgTypes = [typeof(UInt8Source)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] UInt8Source.Handler source);

    public static string ThroughField(byte value, string text, out byte after)
    {
        InUInt8 record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static byte Told(string text)
    {
        byte told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(byte value) => Ask(() => value);
}

[CStruct]
public partial struct InUInt8
{
    public c_byte before;
    public c_uint8 value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_uint8)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class UInt8Receiver;

[Callback(RestType = typeof(c_uint8), OnError = 0)]
public sealed partial class UInt8Source;
