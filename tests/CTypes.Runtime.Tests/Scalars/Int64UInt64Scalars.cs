namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class Int64Functions
{
    [CFunction("show_c_int64", ArgTypes = [typeof(c_int64)], RestType = typeof(c_char_p))]
    public static partial string Show(long value);

    [CFunction("read_c_int64", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int64))]
    public static partial long Read(string text);

    [CFunction("store_c_int64", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int64>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial long Take(string text);

    [CFunction("store_c_int64", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int64>)], RestType = typeof(void))]
    public static partial void Store(string text, out long value);

    [CFunction("swap_c_int64", ArgTypes = [typeof(POINTER<c_int64>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref long value, string text);

    [CFunction("list_c_int64", ArgTypes = [typeof(POINTER<c_int64>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<long> values);

    [CFunction("list_c_int64", ArgTypes = [typeof(POINTER<c_int64>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(long[] values);

    [CFunction("fill_c_int64", ArgTypes = [typeof(POINTER<c_int64>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<long> values, string text);

    [CFunction("field_c_int64", ArgTypes = [typeof(POINTER<InInt64>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InInt64 record, string text);

    [CFunction("tell_c_int64", ArgTypes = [typeof(c_char_p), typeof(Int64Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] Int64Receiver.Handler receiver);

    [CFunction("ask_c_int64", ArgTypes = [typeof(Int64Source)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] Int64Source.Handler source);

    public static string ThroughField(long value, string text, out long after)
    {
        InInt64 record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static long Told(string text)
    {
        long told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(long value) => Ask(() => value);
}

[CStruct]
public partial struct InInt64
{
    public c_byte before;
    public c_int64 value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_int64)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Int64Receiver;

[Callback(RestType = typeof(c_int64), OnError = 0)]
public sealed partial class Int64Source;

[CLibrary("scalars")]
public static partial class UInt64Functions
{
    [CFunction("show_c_uint64", ArgTypes = [typeof(c_uint64)], RestType = typeof(c_char_p))]
    public static partial string Show(ulong value);

    [CFunction("read_c_uint64", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint64))]
    public static partial ulong Read(string text);

    [CFunction("store_c_uint64", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_uint64>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial ulong Take(string text);

    [CFunction("store_c_uint64", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_uint64>)], RestType = typeof(void))]
    public static partial void Store(string text, out ulong value);

    [CFunction("swap_c_uint64", ArgTypes = [typeof(POINTER<c_uint64>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref ulong value, string text);

    [CFunction("list_c_uint64", ArgTypes = [typeof(POINTER<c_uint64>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<ulong> values);

    [CFunction("list_c_uint64", ArgTypes = [typeof(POINTER<c_uint64>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(ulong[] values);

    [CFunction("fill_c_uint64", ArgTypes = [typeof(POINTER<c_uint64>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<ulong> values, string text);

    [CFunction("field_c_uint64", ArgTypes = [typeof(POINTER<InUInt64>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InUInt64 record, string text);

    [CFunction("tell_c_uint64", ArgTypes = [typeof(c_char_p), typeof(UInt64Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] UInt64Receiver.Handler receiver);

    [CFunction("ask_c_uint64", ArgTypes = [typeof(UInt64Source)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] UInt64Source.Handler source);

    public static string ThroughField(ulong value, string text, out ulong after)
    {
        InUInt64 record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static ulong Told(string text)
    {
        ulong told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(ulong value) => Ask(() => value);
}

[CStruct]
public partial struct InUInt64
{
    public c_byte before;
    public c_uint64 value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_uint64)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class UInt64Receiver;

[Callback(RestType = typeof(c_uint64), OnError = 0)]
public sealed partial class UInt64Source;
