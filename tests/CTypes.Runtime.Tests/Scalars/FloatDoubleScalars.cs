namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class FloatFunctions
{
    [CFunction("show_c_float", ArgTypes = [typeof(c_float)], RestType = typeof(c_char_p))]
    public static partial string Show(float value);

    [CFunction("read_c_float", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_float))]
    public static partial float Read(string text);

    [CFunction("store_c_float", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_float>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial float Take(string text);

    [CFunction("store_c_float", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_float>)], RestType = typeof(void))]
    public static partial void Store(string text, out float value);

    [CFunction("swap_c_float", ArgTypes = [typeof(POINTER<c_float>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref float value, string text);

    [CFunction("list_c_float", ArgTypes = [typeof(POINTER<c_float>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<float> values);

    [CFunction("list_c_float", ArgTypes = [typeof(POINTER<c_float>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(float[] values);

    [CFunction("fill_c_float", ArgTypes = [typeof(POINTER<c_float>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<float> values, string text);

    [CFunction("field_c_float", ArgTypes = [typeof(POINTER<InFloat>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InFloat record, string text);

    [CFunction("tell_c_float", ArgTypes = [typeof(c_char_p), typeof(FloatReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] FloatReceiver.Handler receiver);

    [CFunction("ask_c_float", ArgTypes = [typeof(FloatSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] FloatSource.Handler source);

    public static string ThroughField(float value, string text, out float after)
    {
        InFloat record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static float Told(string text)
    {
        float told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(float value) => Ask(() => value);
}

[CStruct]
public partial struct InFloat
{
    public c_byte before;
    public c_float value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_float)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class FloatReceiver;

[Callback(RestType = typeof(c_float), OnError = 0)]
public sealed partial class FloatSource;

[CLibrary("scalars")]
public static partial class DoubleFunctions
{
    [CFunction("show_c_double", ArgTypes = [typeof(c_double)], RestType = typeof(c_char_p))]
    public static partial string Show(double value);

    [CFunction("read_c_double", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_double))]
    public static partial double Read(string text);

    [CFunction("store_c_double", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_double>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial double Take(string text);

    [CFunction("store_c_double", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_double>)], RestType = typeof(void))]
    public static partial void Store(string text, out double value);

    [CFunction("swap_c_double", ArgTypes = [typeof(POINTER<c_double>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref double value, string text);

    [CFunction("list_c_double", ArgTypes = [typeof(POINTER<c_double>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<double> values);

    [CFunction("list_c_double", ArgTypes = [typeof(POINTER<c_double>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(double[] values);

    [CFunction("fill_c_double", ArgTypes = [typeof(POINTER<c_double>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<double> values, string text);

    [CFunction("field_c_double", ArgTypes = [typeof(POINTER<InDouble>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InDouble record, string text);

    [CFunction("tell_c_double", ArgTypes = [typeof(c_char_p), typeof(DoubleReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] DoubleReceiver.Handler receiver);

    [CFunction("ask_c_double", ArgTypes = [typeof(DoubleSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] DoubleSource.Handler source);

    public static string ThroughField(double value, string text, out double after)
    {
        InDouble record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static double Told(string text)
    {
        double told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(double value) => Ask(() => value);
}

[CStruct]
public partial struct InDouble
{
    public c_byte before;
    public c_double value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_double)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class DoubleReceiver;

[Callback(RestType = typeof(c_double), OnError = 0)]
public sealed partial class DoubleSource;
