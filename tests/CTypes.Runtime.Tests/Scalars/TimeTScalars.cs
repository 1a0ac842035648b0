namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class TimeTFunctions
{
    [CFunction("show_c_time_t", ArgTypes = [typeof(c_time_t)], RestType = typeof(c_char_p))]
    public static partial string Show(long value);

    [CFunction("read_c_time_t", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_time_t))]
    public static partial long Read(string text);

    [CFunction("store_c_time_t", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_time_t>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial long Take(string text);

    [CFunction("store_c_time_t", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_time_t>)], RestType = typeof(void))]
    public static partial void Store(string text, out long value);

    [CFunction("swap_c_time_t", ArgTypes = [typeof(POINTER<c_time_t>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref long value, string text);

    [CFunction("list_c_time_t", ArgTypes = [typeof(POINTER<c_time_t>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<long> values);

    [CFunction("list_c_time_t", ArgTypes = [typeof(POINTER<c_time_t>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(long[] values);

    [CFunction("fill_c_time_t", ArgTypes = [typeof(POINTER<c_time_t>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<long> values, string text);

    [CFunction("field_c_time_t", ArgTypes = [typeof(POINTER<InTimeT>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InTimeT record, string text);

    [CFunction("tell_c_time_t", ArgTypes = [typeof(c_char_p), typeof(TimeTReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] TimeTReceiver.Handler receiver);

    [CFunction("ask_c_time_t", ArgTypes = [typeof(TimeTSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] TimeTSource.Handler source);

    public static string ThroughField(long value, string text, out long after)
    {
        InTimeT record = new(before: 1, value, after: 2);
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
public partial struct InTimeT
{
    public c_byte before;
    public c_time_t value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_time_t)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class TimeTReceiver;

[Callback(RestType = typeof(c_time_t), OnError = 0)]
public sealed partial class TimeTSource;
