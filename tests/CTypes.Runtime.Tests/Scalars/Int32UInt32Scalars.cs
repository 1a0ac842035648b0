namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class Int32Functions
{
    [CFunction("show_c_int32", ArgTypes = [typeof(c_int32)], RestType = typeof(c_char_p))]
    public static partial string Show(int value);

    [CFunction("read_c_int32", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int32))]
    public static partial int Read(string text);

    [CFunction("store_c_int32", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int32>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial int Take(string text);

    [CFunction("store_c_int32", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int32>)], RestType = typeof(void))]
    public static partial void Store(string text, out int value);

    [CFunction("swap_c_int32", ArgTypes = [typeof(POINTER<c_int32>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref int value, string text);

    [CFunction("list_c_int32", ArgTypes = [typeof(POINTER<c_int32>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<int> values);

    [CFunction("list_c_int32", ArgTypes = [typeof(POINTER<c_int32>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(int[] values);

    [CFunction("fill_c_int32", ArgTypes = [typeof(POINTER<c_int32>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<int> values, string text);

    [CFunction("field_c_int32", ArgTypes = [typeof(POINTER<InInt32>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InInt32 record, string text);

    [CFunction("tell_c_int32", ArgTypes = [typeof(c_char_p), typeof(Int32Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] Int32Receiver.Handler receiver);

    [CFunction("ask_c_int32", ArgTypes = [typeof(Int32Source)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] Int32Source.Handler source);

    public static string ThroughField(int value, string text, out int after)
    {
        InInt32 record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static int Told(string text)
    {
        int told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(int value) => Ask(() => value);
}

[CStruct]
public partial struct InInt32
{
    public c_byte before;
    public c_int32 value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_int32)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Int32Receiver;

[Callback(RestType = typeof(c_int32), OnError = 0)]
public sealed partial class Int32Source;

[CLibrary("scalars")]
public static partial class UInt32Functions
{
    [CFunction("show_c_uint32", ArgTypes = [typeof(c_uint32)], RestType = typeof(c_char_p))]
    public static partial string Show(uint value);

    [CFunction("read_c_uint32", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint32))]
    public static partial uint Read(string text);

    [CFunction("store_c_uint32", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_uint32>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial uint Take(string text);

    [CFunction("store_c_uint32", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_uint32>)], RestType = typeof(void))]
    public static partial void Store(string text, out uint value);

    [CFunction("swap_c_uint32", ArgTypes = [typeof(POINTER<c_uint32>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref uint value, string text);

    [CFunction("list_c_uint32", ArgTypes = [typeof(POINTER<c_uint32>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<uint> values);

    [CFunction("list_c_uint32", ArgTypes = [typeof(POINTER<c_uint32>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(uint[] values);

    [CFunction("fill_c_uint32", ArgTypes = [typeof(POINTER<c_uint32>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<uint> values, string text);

    [CFunction("field_c_uint32", ArgTypes = [typeof(POINTER<InUInt32>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InUInt32 record, string text);

    [CFunction("tell_c_uint32", ArgTypes = [typeof(c_char_p), typeof(UInt32Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] UInt32Receiver.Handler receiver);

    [CFunction("ask_c_uint32", ArgTypes = [typeof(UInt32Source)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] UInt32Source.Handler source);

    public static string ThroughField(uint value, string text, out uint after)
    {
        InUInt32 record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static uint Told(string text)
    {
        uint told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(uint value) => Ask(() => value);
}

[CStruct]
public partial struct InUInt32
{
    public c_byte before;
    public c_uint32 value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_uint32)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class UInt32Receiver;

[Callback(RestType = typeof(c_uint32), OnError = 0)]
public sealed partial class UInt32Source;
