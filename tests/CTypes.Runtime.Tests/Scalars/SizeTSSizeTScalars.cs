namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class SizeTFunctions
{
    [CFunction("show_c_size_t", ArgTypes = [typeof(c_size_t)], RestType = typeof(c_char_p))]
    public static partial string Show(nuint value);

    [CFunction("read_c_size_t", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
    public static partial nuint Read(string text);

    [CFunction("store_c_size_t", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_size_t>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial nuint Take(string text);

    [CFunction("store_c_size_t", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_size_t>)], RestType = typeof(void))]
    public static partial void Store(string text, out nuint value);

    [CFunction("swap_c_size_t", ArgTypes = [typeof(POINTER<c_size_t>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref nuint value, string text);

    [CFunction("list_c_size_t", ArgTypes = [typeof(POINTER<c_size_t>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<nuint> values);

    [CFunction("list_c_size_t", ArgTypes = [typeof(POINTER<c_size_t>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(nuint[] values);

    [CFunction("fill_c_size_t", ArgTypes = [typeof(POINTER<c_size_t>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<nuint> values, string text);

    [CFunction("field_c_size_t", ArgTypes = [typeof(POINTER<InSizeT>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InSizeT record, string text);

    [CFunction("tell_c_size_t", ArgTypes = [typeof(c_char_p), typeof(SizeTReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] SizeTReceiver.Handler receiver);

    [CFunction("ask_c_size_t", ArgTypes = [typeof(SizeTSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] SizeTSource.Handler source);

    public static string ThroughField(nuint value, string text, out nuint after)
    {
        InSizeT record = new(before: 1, value, after: 2);
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
public partial struct InSizeT
{
    public c_byte before;
    public c_size_t value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_size_t)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class SizeTReceiver;

[Callback(RestType = typeof(c_size_t), OnError = 0)]
public sealed partial class SizeTSource;

[CLibrary("scalars")]
public static partial class SSizeTFunctions
{
    [CFunction("show_c_ssize_t", ArgTypes = [typeof(c_ssize_t)], RestType = typeof(c_char_p))]
    public static partial string Show(nint value);

    [CFunction("read_c_ssize_t", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static partial nint Read(string text);

    [CFunction("store_c_ssize_t", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_ssize_t>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial nint Take(string text);

    [CFunction("store_c_ssize_t", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_ssize_t>)], RestType = typeof(void))]
    public static partial void Store(string text, out nint value);

    [CFunction("swap_c_ssize_t", ArgTypes = [typeof(POINTER<c_ssize_t>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref nint value, string text);

    [CFunction("list_c_ssize_t", ArgTypes = [typeof(POINTER<c_ssize_t>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<nint> values);

    [CFunction("list_c_ssize_t", ArgTypes = [typeof(POINTER<c_ssize_t>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(nint[] values);

    [CFunction("fill_c_ssize_t", ArgTypes = [typeof(POINTER<c_ssize_t>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<nint> values, string text);

    [CFunction("field_c_ssize_t", ArgTypes = [typeof(POINTER<InSSizeT>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InSSizeT record, string text);

    [CFunction("tell_c_ssize_t", ArgTypes = [typeof(c_char_p), typeof(SSizeTReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] SSizeTReceiver.Handler receiver);

    [CFunction("ask_c_ssize_t", ArgTypes = [typeof(SSizeTSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] SSizeTSource.Handler source);

    public static string ThroughField(nint value, string text, out nint after)
    {
        InSSizeT record = new(before: 1, value, after: 2);
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
public partial struct InSSizeT
{
    public c_byte before;
    public c_ssize_t value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_ssize_t)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class SSizeTReceiver;

[Callback(RestType = typeof(c_ssize_t), OnError = 0)]
public sealed partial class SSizeTSource;
