using System.Numerics;

namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class FloatComplexFunctions
{
    [CFunction("show_c_float_complex", ArgTypes = [typeof(c_float_complex)], RestType = typeof(c_char_p))]
    public static partial string Show(c_float_complex value);

    [CFunction("read_c_float_complex", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_float_complex))]
    public static partial c_float_complex Read(string text);

    [CFunction("store_c_float_complex", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_float_complex>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial c_float_complex Take(string text);

    [CFunction("store_c_float_complex", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_float_complex>)], RestType = typeof(void))]
    public static partial void Store(string text, out c_float_complex value);

    [CFunction("swap_c_float_complex", ArgTypes = [typeof(POINTER<c_float_complex>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref c_float_complex value, string text);

    [CFunction("list_c_float_complex", ArgTypes = [typeof(POINTER<c_float_complex>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<c_float_complex> values);

    [CFunction("list_c_float_complex", ArgTypes = [typeof(POINTER<c_float_complex>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(c_float_complex[] values);

    [CFunction("fill_c_float_complex", ArgTypes = [typeof(POINTER<c_float_complex>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<c_float_complex> values, string text);

    [CFunction("field_c_float_complex", ArgTypes = [typeof(POINTER<InFloatComplex>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InFloatComplex record, string text);

    [CFunction("tell_c_float_complex", ArgTypes = [typeof(c_char_p), typeof(FloatComplexReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] FloatComplexReceiver.Handler receiver);

    [CFunction("ask_c_float_complex", ArgTypes = [typeof(FloatComplexSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] FloatComplexSource.Handler source);

    public static string ThroughField(c_float_complex value, string text, out c_float_complex after)
    {
        InFloatComplex record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static c_float_complex Told(string text)
    {
        c_float_complex told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(c_float_complex value) => Ask(() => value);
}

[CStruct]
public partial struct InFloatComplex
{
    public c_byte before;
    public c_float_complex value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_float_complex)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class FloatComplexReceiver;

[Callback(RestType = typeof(c_float_complex), OnError = 0)]
public sealed partial class FloatComplexSource;

[CLibrary("scalars")]
public static partial class DoubleComplexFunctions
{
    [CFunction("show_c_double_complex", ArgTypes = [typeof(c_double_complex)], RestType = typeof(c_char_p))]
    public static partial string Show(Complex value);

    [CFunction("read_c_double_complex", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_double_complex))]
    public static partial Complex Read(string text);

    [CFunction("store_c_double_complex", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_double_complex>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial Complex Take(string text);

    [CFunction("store_c_double_complex", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_double_complex>)], RestType = typeof(void))]
    public static partial void Store(string text, out Complex value);

    [CFunction("swap_c_double_complex", ArgTypes = [typeof(POINTER<c_double_complex>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string Swap(ref Complex value, string text);

    [CFunction("list_c_double_complex", ArgTypes = [typeof(POINTER<c_double_complex>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListSpan(ReadOnlySpan<Complex> values);

    [CFunction("list_c_double_complex", ArgTypes = [typeof(POINTER<c_double_complex>), typeof(c_size_t)], RestType = typeof(c_char_p)), ParamLength(1, nameof(values))]
    public static partial string ListArray(Complex[] values);

    [CFunction("fill_c_double_complex", ArgTypes = [typeof(POINTER<c_double_complex>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(void)), ParamLength(1, nameof(values))]
    public static partial void Fill(Span<Complex> values, string text);

    [CFunction("field_c_double_complex", ArgTypes = [typeof(POINTER<InDoubleComplex>), typeof(c_char_p)], RestType = typeof(c_char_p))]
    private static partial string Field(ref InDoubleComplex record, string text);

    [CFunction("tell_c_double_complex", ArgTypes = [typeof(c_char_p), typeof(DoubleComplexReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(string text, [Lifetime(Call)] DoubleComplexReceiver.Handler receiver);

    [CFunction("ask_c_double_complex", ArgTypes = [typeof(DoubleComplexSource)], RestType = typeof(c_char_p))]
    public static partial string Ask([Lifetime(Call)] DoubleComplexSource.Handler source);

    public static string ThroughField(Complex value, string text, out Complex after)
    {
        InDoubleComplex record = new(before: 1, value, after: 2);
        string shown = Field(ref record, text);
        after = record.value;
        return shown;
    }

    public static Complex Told(string text)
    {
        Complex told = default;
        Tell(text, value =>
        {
            told = value;
            return 0;
        });
        return told;
    }

    public static string Asked(Complex value) => Ask(() => value);
}

[CStruct]
public partial struct InDoubleComplex
{
    public c_byte before;
    public c_double_complex value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(c_double_complex)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class DoubleComplexReceiver;

[Callback(RestType = typeof(c_double_complex), OnError = 0)]
public sealed partial class DoubleComplexSource;
