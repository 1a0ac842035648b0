namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class ShortFunctions
{
    [CFunction("show_c_short", ArgTypes = [typeof(c_short)], RestType = typeof(c_char_p))]
    public static partial string Show(short value);

    [CFunction("read_c_short", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_short))]
    public static partial short Read(string text);

    [CFunction("store_c_short", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_short>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial short Take(string text);

    [CFunction("store_c_short", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_short>)], RestType = typeof(void))]
    public static partial void Store(string text, out short value);

    [CFunction("swap_c_short", ArgTypes = [typeof(POINTER<c_short>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref short value, string text);

    [CFunction("list_c_short", ArgTypes = [typeof(POINTER<c_short>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<short> values);

    [CFunction("list_c_short", ArgTypes = [typeof(POINTER<c_short>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(short[] values);

    [CFunction("fill_c_short", ArgTypes = [typeof(POINTER<c_short>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<short> values, string text);

    [CFunction("field_c_short", ArgTypes = [typeof(POINTER<InShort>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InShort record, string text);

    [CFunction("tell_c_short", ArgTypes = [typeof(c_char_p), typeof(ShortReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] ShortReceiver.Handler receiver);

    [CFunction("ask_c_short", ArgTypes = [typeof(ShortSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] ShortSource.Handler source);

    public static string ThroughField(short value, string text, out short after)
    {
        InShort record = new(before: 1, value, after: 2);
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
public partial struct InShort
{
    public c_byte before;
    public c_short value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_short)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class ShortReceiver;

[Callback(RestType = typeof(c_short), OnError = 0)]
public sealed partial class ShortSource;

[CLibrary("scalars")]
public static partial class UShortFunctions
{
    [CFunction("show_c_ushort", ArgTypes = [typeof(c_ushort)], RestType = typeof(c_char_p))]
    public static partial string Show(ushort value);

    [CFunction("read_c_ushort", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ushort))]
    public static partial ushort Read(string text);

    [CFunction("store_c_ushort", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_ushort>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial ushort Take(string text);

    [CFunction("store_c_ushort", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_ushort>)], RestType = typeof(void))]
    public static partial void Store(string text, out ushort value);

    [CFunction("swap_c_ushort", ArgTypes = [typeof(POINTER<c_ushort>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref ushort value, string text);

    [CFunction("list_c_ushort", ArgTypes = [typeof(POINTER<c_ushort>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<ushort> values);

    [CFunction("list_c_ushort", ArgTypes = [typeof(POINTER<c_ushort>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(ushort[] values);

    [CFunction("fill_c_ushort", ArgTypes = [typeof(POINTER<c_ushort>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<ushort> values, string text);

    [CFunction("field_c_ushort", ArgTypes = [typeof(POINTER<InUShort>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InUShort record, string text);

    [CFunction("tell_c_ushort", ArgTypes = [typeof(c_char_p), typeof(UShortReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] UShortReceiver.Handler receiver);

    [CFunction("ask_c_ushort", ArgTypes = [typeof(UShortSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] UShortSource.Handler source);

    public static string ThroughField(ushort value, string text, out ushort after)
    {
        InUShort record = new(before: 1, value, after: 2);
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
public partial struct InUShort
{
    public c_byte before;
    public c_ushort value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_ushort)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class UShortReceiver;

[Callback(RestType = typeof(c_ushort), OnError = 0)]
public sealed partial class UShortSource;
