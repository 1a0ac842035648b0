namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class Int16Functions
{
    [CFunction("show_c_int16", ArgTypes = [typeof(c_int16)], RestType = typeof(c_char_p))]
    public static partial string Show(short value);

    [CFunction("read_c_int16", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int16))]
    public static partial short Read(string text);

    [CFunction("store_c_int16", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int16>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial short Take(string text);

    [CFunction("store_c_int16", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int16>)], RestType = typeof(void))]
    public static partial void Store(string text, out short value);

    [CFunction("swap_c_int16", ArgTypes = [typeof(POINTER<c_int16>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref short value, string text);

    [CFunction("list_c_int16", ArgTypes = [typeof(POINTER<c_int16>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<short> values);

    [CFunction("list_c_int16", ArgTypes = [typeof(POINTER<c_int16>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(short[] values);

    [CFunction("fill_c_int16", ArgTypes = [typeof(POINTER<c_int16>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<short> values, string text);

    [CFunction("field_c_int16", ArgTypes = [typeof(POINTER<InInt16>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InInt16 record, string text);

    [CFunction("tell_c_int16", ArgTypes = [typeof(c_char_p), typeof(Int16Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] Int16Receiver.Handler receiver);

    [CFunction("ask_c_int16", ArgTypes = [typeof(Int16Source)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] Int16Source.Handler source);

    public static string ThroughField(short value, string text, out short after)
    {
        InInt16 record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static short Told(string text)
    {
        short told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(short value) => Ask(() => value);
}

[CStruct]
public partial struct InInt16
{
    public c_byte before;
    public c_int16 value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_int16)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Int16Receiver;

[Callback(RestType = typeof(c_int16), OnError = 0)]
public sealed partial class Int16Source;

[CLibrary("scalars")]
public static partial class UInt16Functions
{
    [CFunction("show_c_uint16", ArgTypes = [typeof(c_uint16)], RestType = typeof(c_char_p))]
    public static partial string Show(ushort value);

    [CFunction("read_c_uint16", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint16))]
    public static partial ushort Read(string text);

    [CFunction("store_c_uint16", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_uint16>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial ushort Take(string text);

    [CFunction("store_c_uint16", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_uint16>)], RestType = typeof(void))]
    public static partial void Store(string text, out ushort value);

    [CFunction("swap_c_uint16", ArgTypes = [typeof(POINTER<c_uint16>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref ushort value, string text);

    [CFunction("list_c_uint16", ArgTypes = [typeof(POINTER<c_uint16>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<ushort> values);

    [CFunction("list_c_uint16", ArgTypes = [typeof(POINTER<c_uint16>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(ushort[] values);

    [CFunction("fill_c_uint16", ArgTypes = [typeof(POINTER<c_uint16>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<ushort> values, string text);

    [CFunction("field_c_uint16", ArgTypes = [typeof(POINTER<InUInt16>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InUInt16 record, string text);

    [CFunction("tell_c_uint16", ArgTypes = [typeof(c_char_p), typeof(UInt16Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] UInt16Receiver.Handler receiver);

    [CFunction("ask_c_uint16", ArgTypes = [typeof(UInt16Source)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] UInt16Source.Handler source);

    public static string ThroughField(ushort value, string text, out ushort after)
    {
        InUInt16 record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static ushort Told(string text)
    {
        ushort told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(ushort value) => Ask(() => value);
}

[CStruct]
public partial struct InUInt16
{
    public c_byte before;
    public c_uint16 value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_uint16)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class UInt16Receiver;

[Callback(RestType = typeof(c_uint16), OnError = 0)]
public sealed partial class UInt16Source;
