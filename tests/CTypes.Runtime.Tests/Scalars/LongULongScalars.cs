namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class LongFunctions
{
    [CFunction("show_c_long", ArgTypes = [typeof(c_long)], RestType = typeof(c_char_p))]
    public static partial string Show(nint value);

    [CFunction("read_c_long", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_long))]
    public static partial nint Read(string text);

    [CFunction("store_c_long", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_long>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial nint Take(string text);

    [CFunction("store_c_long", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_long>)], RestType = typeof(void))]
    public static partial void Store(string text, out nint value);

    [CFunction("swap_c_long", ArgTypes = [typeof(POINTER<c_long>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref c_long value, string text);

    [CFunction("list_c_long", ArgTypes = [typeof(POINTER<c_long>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<c_long> values);

    [CFunction("list_c_long", ArgTypes = [typeof(POINTER<c_long>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(c_long[] values);

    [CFunction("fill_c_long", ArgTypes = [typeof(POINTER<c_long>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<c_long> values, string text);

    [CFunction("field_c_long", ArgTypes = [typeof(POINTER<InLong>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InLong record, string text);

    [CFunction("tell_c_long", ArgTypes = [typeof(c_char_p), typeof(LongReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] LongReceiver.Handler receiver);

    [CFunction("ask_c_long", ArgTypes = [typeof(LongSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] LongSource.Handler source);

    public static string ThroughField(nint value, string text, out nint after)
    {
        InLong record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static nint Told(string text)
    {
        nint told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(nint value) => Ask(() => value);
}

[CStruct]
public partial struct InLong
{
    public c_byte before;
    public c_long value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_long)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class LongReceiver;

[Callback(RestType = typeof(c_long), OnError = 0)]
public sealed partial class LongSource;

[CLibrary("scalars")]
public static partial class ULongFunctions
{
    [CFunction("show_c_ulong", ArgTypes = [typeof(c_ulong)], RestType = typeof(c_char_p))]
    public static partial string Show(nuint value);

    [CFunction("read_c_ulong", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ulong))]
    public static partial nuint Read(string text);

    [CFunction("store_c_ulong", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_ulong>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial nuint Take(string text);

    [CFunction("store_c_ulong", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_ulong>)], RestType = typeof(void))]
    public static partial void Store(string text, out nuint value);

    [CFunction("swap_c_ulong", ArgTypes = [typeof(POINTER<c_ulong>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref c_ulong value, string text);

    [CFunction("list_c_ulong", ArgTypes = [typeof(POINTER<c_ulong>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<c_ulong> values);

    [CFunction("list_c_ulong", ArgTypes = [typeof(POINTER<c_ulong>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(c_ulong[] values);

    [CFunction("fill_c_ulong", ArgTypes = [typeof(POINTER<c_ulong>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<c_ulong> values, string text);

    [CFunction("field_c_ulong", ArgTypes = [typeof(POINTER<InULong>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InULong record, string text);

    [CFunction("tell_c_ulong", ArgTypes = [typeof(c_char_p), typeof(ULongReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] ULongReceiver.Handler receiver);

    [CFunction("ask_c_ulong", ArgTypes = [typeof(ULongSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] ULongSource.Handler source);

    public static string ThroughField(nuint value, string text, out nuint after)
    {
        InULong record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static nuint Told(string text)
    {
        nuint told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(nuint value) => Ask(() => value);
}

[CStruct]
public partial struct InULong
{
    public c_byte before;
    public c_ulong value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_ulong)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class ULongReceiver;

[Callback(RestType = typeof(c_ulong), OnError = 0)]
public sealed partial class ULongSource;
