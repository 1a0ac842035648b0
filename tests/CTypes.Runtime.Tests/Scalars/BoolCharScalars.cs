namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class BoolFunctions
{
    [CFunction("show_c_bool", ArgTypes = [typeof(c_bool)], RestType = typeof(c_char_p))]
    public static partial string Show(bool value);

    [CFunction("read_c_bool", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_bool))]
    public static partial bool Read(string text);

    [CFunction("store_c_bool", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_bool>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial bool Take(string text);

    [CFunction("store_c_bool", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_bool>)], RestType = typeof(void))]
    public static partial void Store(string text, out bool value);

    [CFunction("swap_c_bool", ArgTypes = [typeof(POINTER<c_bool>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref c_bool value, string text);

    [CFunction("list_c_bool", ArgTypes = [typeof(POINTER<c_bool>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<c_bool> values);

    [CFunction("list_c_bool", ArgTypes = [typeof(POINTER<c_bool>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(c_bool[] values);

    [CFunction("fill_c_bool", ArgTypes = [typeof(POINTER<c_bool>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<c_bool> values, string text);

    [CFunction("field_c_bool", ArgTypes = [typeof(POINTER<InBool>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InBool record, string text);

    [CFunction("tell_c_bool", ArgTypes = [typeof(c_char_p), typeof(BoolReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] BoolReceiver.Handler receiver);

    [CFunction("ask_c_bool", ArgTypes = [typeof(BoolSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] BoolSource.Handler source);

    public static string ThroughField(bool value, string text, out bool after)
    {
        InBool record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static bool Told(string text)
    {
        bool told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(bool value) => Ask(() => value);
}

[CStruct]
public partial struct InBool
{
    public c_byte before;
    public c_bool value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_bool)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class BoolReceiver;

[Callback(RestType = typeof(c_bool), OnError = false)]
public sealed partial class BoolSource;

[CLibrary("scalars")]
public static partial class CharFunctions
{
    [CFunction("show_c_char", ArgTypes = [typeof(c_char)], RestType = typeof(c_char_p))]
    public static partial string Show(byte value);

    [CFunction("read_c_char", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char))]
    public static partial byte Read(string text);

    [CFunction("store_c_char", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial byte Take(string text);

    [CFunction("store_c_char", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char>)], RestType = typeof(void))]
    public static partial void Store(string text, out byte value);

    [CFunction("swap_c_char", ArgTypes = [typeof(POINTER<c_char>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref byte value, string text);

    [CFunction("list_c_char", ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<byte> values);

    [CFunction("list_c_char", ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(byte[] values);

    [CFunction("fill_c_char", ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<byte> values, string text);

    [CFunction("field_c_char", ArgTypes = [typeof(POINTER<InChar>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InChar record, string text);

    [CFunction("tell_c_char", ArgTypes = [typeof(c_char_p), typeof(CharReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] CharReceiver.Handler receiver);

    [CFunction("ask_c_char", ArgTypes = [typeof(CharSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] CharSource.Handler source);

    public static string ThroughField(byte value, string text, out byte after)
    {
        InChar record = new(before: 1, value, after: 2);
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
public partial struct InChar
{
    public c_byte before;
    public c_char value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_char)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class CharReceiver;

[Callback(RestType = typeof(c_char), OnError = 0)]
public sealed partial class CharSource;
