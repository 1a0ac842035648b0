namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class IntFunctions
{
    [CFunction("show_c_int", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string Show(int value);

    [CFunction("read_c_int", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Read(string text);

    [CFunction("store_c_int", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial int Take(string text);

    [CFunction("store_c_int", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int>)], RestType = typeof(void))]
    public static partial void Store(string text, out int value);

    [CFunction("swap_c_int", ArgTypes = [typeof(POINTER<c_int>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref int value, string text);

    [CFunction("list_c_int", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<int> values);

    [CFunction("list_c_int", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(int[] values);

    [CFunction("fill_c_int", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<int> values, string text);

    [CFunction("field_c_int", ArgTypes = [typeof(POINTER<InInt>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InInt record, string text);

    [CFunction("tell_c_int", ArgTypes = [typeof(c_char_p), typeof(IntReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] IntReceiver.Handler receiver);

    [CFunction("ask_c_int", ArgTypes = [typeof(IntSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] IntSource.Handler source);

    public static string ThroughField(int value, string text, out int after)
    {
        InInt record = new(before: 1, value, after: 2);
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
public partial struct InInt
{
    public c_byte before;
    public c_int value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class IntReceiver;

[Callback(RestType = typeof(c_int), OnError = 0)]
public sealed partial class IntSource;

[CLibrary("scalars")]
public static partial class UIntFunctions
{
    [CFunction("show_c_uint", ArgTypes = [typeof(c_uint)], RestType = typeof(c_char_p))]
    public static partial string Show(uint value);

    [CFunction("read_c_uint", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_uint))]
    public static partial uint Read(string text);

    [CFunction("store_c_uint", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_uint>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial uint Take(string text);

    [CFunction("store_c_uint", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_uint>)], RestType = typeof(void))]
    public static partial void Store(string text, out uint value);

    [CFunction("swap_c_uint", ArgTypes = [typeof(POINTER<c_uint>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref uint value, string text);

    [CFunction("list_c_uint", ArgTypes = [typeof(POINTER<c_uint>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<uint> values);

    [CFunction("list_c_uint", ArgTypes = [typeof(POINTER<c_uint>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(uint[] values);

    [CFunction("fill_c_uint", ArgTypes = [typeof(POINTER<c_uint>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<uint> values, string text);

    [CFunction("field_c_uint", ArgTypes = [typeof(POINTER<InUInt>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InUInt record, string text);

    [CFunction("tell_c_uint", ArgTypes = [typeof(c_char_p), typeof(UIntReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] UIntReceiver.Handler receiver);

    [CFunction("ask_c_uint", ArgTypes = [typeof(UIntSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] UIntSource.Handler source);

    public static string ThroughField(uint value, string text, out uint after)
    {
        InUInt record = new(before: 1, value, after: 2);
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
public partial struct InUInt
{
    public c_byte before;
    public c_uint value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_uint)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class UIntReceiver;

[Callback(RestType = typeof(c_uint), OnError = 0)]
public sealed partial class UIntSource;
