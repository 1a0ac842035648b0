namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class ByteFunctions
{
    [CFunction("show_c_byte", ArgTypes = [typeof(c_byte)], RestType = typeof(c_char_p))]
    public static partial string Show(sbyte value);

    [CFunction("read_c_byte", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_byte))]
    public static partial sbyte Read(string text);

    [CFunction("store_c_byte", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_byte>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial sbyte Take(string text);

    [CFunction("store_c_byte", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_byte>)], RestType = typeof(void))]
    public static partial void Store(string text, out sbyte value);

    [CFunction("swap_c_byte", ArgTypes = [typeof(POINTER<c_byte>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref sbyte value, string text);

    [CFunction("list_c_byte", ArgTypes = [typeof(POINTER<c_byte>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<sbyte> values);

    [CFunction("list_c_byte", ArgTypes = [typeof(POINTER<c_byte>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(sbyte[] values);

    [CFunction("fill_c_byte", ArgTypes = [typeof(POINTER<c_byte>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<sbyte> values, string text);

    [CFunction("field_c_byte", ArgTypes = [typeof(POINTER<InByte>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InByte record, string text);

    [CFunction("tell_c_byte", ArgTypes = [typeof(c_char_p), typeof(ByteReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] ByteReceiver.Handler receiver);

    [CFunction("ask_c_byte", ArgTypes = [typeof(ByteSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] ByteSource.Handler source);

    public static string ThroughField(sbyte value, string text, out sbyte after)
    {
        InByte record = new(before: 1, value, after: 2);
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
public partial struct InByte
{
    public c_byte before;
    public c_byte value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_byte)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class ByteReceiver;

[Callback(RestType = typeof(c_byte), OnError = 0)]
public sealed partial class ByteSource;

[CLibrary("scalars")]
public static partial class UByteFunctions
{
    [CFunction("show_c_ubyte", ArgTypes = [typeof(c_ubyte)], RestType = typeof(c_char_p))]
    public static partial string Show(byte value);

    [CFunction("read_c_ubyte", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ubyte))]
    public static partial byte Read(string text);

    [CFunction("store_c_ubyte", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_ubyte>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial byte Take(string text);

    [CFunction("store_c_ubyte", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_ubyte>)], RestType = typeof(void))]
    public static partial void Store(string text, out byte value);

    [CFunction("swap_c_ubyte", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref byte value, string text);

    [CFunction("list_c_ubyte", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<byte> values);

    [CFunction("list_c_ubyte", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(byte[] values);

    [CFunction("fill_c_ubyte", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<byte> values, string text);

    [CFunction("field_c_ubyte", ArgTypes = [typeof(POINTER<InUByte>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InUByte record, string text);

    [CFunction("tell_c_ubyte", ArgTypes = [typeof(c_char_p), typeof(UByteReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] UByteReceiver.Handler receiver);

    [CFunction("ask_c_ubyte", ArgTypes = [typeof(UByteSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] UByteSource.Handler source);

    public static string ThroughField(byte value, string text, out byte after)
    {
        InUByte record = new(before: 1, value, after: 2);
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
public partial struct InUByte
{
    public c_byte before;
    public c_ubyte value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_ubyte)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class UByteReceiver;

[Callback(RestType = typeof(c_ubyte), OnError = 0)]
public sealed partial class UByteSource;
