namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class LongLongFunctions
{
    [CFunction("show_c_longlong", ArgTypes = [typeof(c_longlong)], RestType = typeof(c_char_p))]
    public static partial string Show(long value);

    [CFunction("read_c_longlong", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_longlong))]
    public static partial long Read(string text);

    [CFunction("store_c_longlong", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_longlong>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial long Take(string text);

    [CFunction("store_c_longlong", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_longlong>)], RestType = typeof(void))]
    public static partial void Store(string text, out long value);

    [CFunction("swap_c_longlong", ArgTypes = [typeof(POINTER<c_longlong>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref long value, string text);

    [CFunction("list_c_longlong", ArgTypes = [typeof(POINTER<c_longlong>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<long> values);

    [CFunction("list_c_longlong", ArgTypes = [typeof(POINTER<c_longlong>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(long[] values);

    [CFunction("fill_c_longlong", ArgTypes = [typeof(POINTER<c_longlong>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<long> values, string text);

    [CFunction("field_c_longlong", ArgTypes = [typeof(POINTER<InLongLong>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InLongLong record, string text);

    [CFunction("tell_c_longlong", ArgTypes = [typeof(c_char_p), typeof(LongLongReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] LongLongReceiver.Handler receiver);

    [CFunction("ask_c_longlong", ArgTypes = [typeof(LongLongSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] LongLongSource.Handler source);

    public static string ThroughField(long value, string text, out long after)
    {
        InLongLong record = new(before: 1, value, after: 2);
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
public partial struct InLongLong
{
    public c_byte before;
    public c_longlong value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_longlong)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class LongLongReceiver;

[Callback(RestType = typeof(c_longlong), OnError = 0)]
public sealed partial class LongLongSource;

[CLibrary("scalars")]
public static partial class ULongLongFunctions
{
    [CFunction("show_c_ulonglong", ArgTypes = [typeof(c_ulonglong)], RestType = typeof(c_char_p))]
    public static partial string Show(ulong value);

    [CFunction("read_c_ulonglong", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ulonglong))]
    public static partial ulong Read(string text);

    [CFunction("store_c_ulonglong", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_ulonglong>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial ulong Take(string text);

    [CFunction("store_c_ulonglong", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_ulonglong>)], RestType = typeof(void))]
    public static partial void Store(string text, out ulong value);

    [CFunction("swap_c_ulonglong", ArgTypes = [typeof(POINTER<c_ulonglong>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref ulong value, string text);

    [CFunction("list_c_ulonglong", ArgTypes = [typeof(POINTER<c_ulonglong>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<ulong> values);

    [CFunction("list_c_ulonglong", ArgTypes = [typeof(POINTER<c_ulonglong>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(ulong[] values);

    [CFunction("fill_c_ulonglong", ArgTypes = [typeof(POINTER<c_ulonglong>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<ulong> values, string text);

    [CFunction("field_c_ulonglong", ArgTypes = [typeof(POINTER<InULongLong>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InULongLong record, string text);

    [CFunction("tell_c_ulonglong", ArgTypes = [typeof(c_char_p), typeof(ULongLongReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] ULongLongReceiver.Handler receiver);

    [CFunction("ask_c_ulonglong", ArgTypes = [typeof(ULongLongSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] ULongLongSource.Handler source);

    public static string ThroughField(ulong value, string text, out ulong after)
    {
        InULongLong record = new(before: 1, value, after: 2);
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
public partial struct InULongLong
{
    public c_byte before;
    public c_ulonglong value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_ulonglong)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class ULongLongReceiver;

[Callback(RestType = typeof(c_ulonglong), OnError = 0)]
public sealed partial class ULongLongSource;
