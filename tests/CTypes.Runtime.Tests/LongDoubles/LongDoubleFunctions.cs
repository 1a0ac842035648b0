namespace CTypes.Runtime.Tests;

[CLibrary("long_double")]
internal static partial class LongDoubleFunctions
{
    [CFunction("own_to_double", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_int)], RestType = typeof(void))]
    public static partial void OwnToDouble(ulong[] from, ulong[] to, int count);

    [CFunction("own_from_double", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_int)], RestType = typeof(void))]
    public static partial void OwnFromDouble(ulong[] from, ulong[] to, int count);

    [CFunction("extended_to_double", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_int)], RestType = typeof(void), Optional = true)]
    public static partial void ExtendedToDouble(ulong[] from, ulong[] to, int count);

    [CFunction("extended_from_double", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_int)], RestType = typeof(void), Optional = true)]
    public static partial void ExtendedFromDouble(ulong[] from, ulong[] to, int count);

    [CFunction("quad_to_double", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_int)], RestType = typeof(void), Optional = true)]
    public static partial void QuadToDouble(ulong[] from, ulong[] to, int count);

    [CFunction("quad_from_double", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_int)], RestType = typeof(void), Optional = true)]
    public static partial void QuadFromDouble(ulong[] from, ulong[] to, int count);

    [CFunction("size", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Size();

    [CFunction("alignment", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Alignment();

    [CFunction("load_third", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(void))]
    public static partial void LoadThird(out c_longdouble third);

    [CFunction("load_third", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(void))]
    [ParamFlags(Out)]
    public static partial double Third();

    [CFunction("load_third", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(void))]
    public static partial void LoadThird(POINTER<c_longdouble> third);

    [CFunction("is_third", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(c_int))]
    public static partial int IsThird(in c_longdouble third);

    [CFunction("is_third", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(c_int))]
    public static partial int IsThird(POINTER<c_longdouble> third);

    [CFunction("is_aligned", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(c_int))]
    public static partial int IsAligned(in double number);

    [CFunction("is_aligned", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(c_int))]
    public static partial int IsOutAligned(out double number);

    [CFunction("twice", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(void))]
    public static partial void Twice(ref double number);

    [CFunction("twice", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(void))]
    [ParamFlags(InOut)]
    public static partial double Twice(double number);

    [CFunction("twice", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(void))]
    public static partial void Twice(POINTER<c_longdouble> number);

    [CFunction("both", ArgTypes = [typeof(POINTER<c_longdouble>), typeof(POINTER<c_longdouble>), typeof(POINTER<c_double>), typeof(POINTER<c_longdouble>)], RestType = typeof(void))]
    [ParamFlags(In, In, Out, Out)]
    public static partial (double Sum, double Product) Both(in double x, ref readonly double y);

    [CFunction("both", ArgTypes = [typeof(POINTER<c_longdouble>), typeof(POINTER<c_longdouble>), typeof(POINTER<c_double>), typeof(POINTER<c_longdouble>)], RestType = typeof(c_int), ErrCheck = nameof(Note))]
    public static partial int BothChecked(in double x, ref double y, out double sum, out double product);

    internal static (double X, double Y, double Product) Noted { get; private set; }

    private static void Note(int result, CFunctionInfo function, in BothCheckedArguments a) => Noted = (a.x, a.y, a.product);

    [CFunction("ruler_at", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<c_longdouble>))]
    public static partial POINTER<c_longdouble> RulerAt(int index);

    [CFunction("each_call", ArgTypes = [typeof(EachLongDouble), typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int EachCall([Lifetime(Call)] EachLongDouble.Handler each);

    [CVariable("ruler", Type = typeof(c_longdouble))] public static partial double FirstOfRuler { get; set; }
}

/// <summary>Records whose one layout is right where a <c>long double</c> has 16 bytes.</summary>
[CLibrary("long_double")]
internal static partial class WideLongDoubleFunctions
{
    [CFunction("sample_size", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int SampleSize();

    [CFunction("sample_is", ArgTypes = [typeof(POINTER<SampleValue>), typeof(c_double), typeof(c_double), typeof(c_double)], RestType = typeof(c_int))]
    public static partial int SampleIs(POINTER<SampleValue> sample, double value, double first, double second);

    [CFunction("sample_load", ArgTypes = [typeof(POINTER<SampleValue>)], RestType = typeof(c_int))]
    public static partial int SampleLoad(out SampleValue sample);

    [CFunction("sample_load", ArgTypes = [typeof(POINTER<SampleValue>)], RestType = typeof(c_int), ErrCheck = nameof(Aligned))]
    [ParamFlags(Out)]
    public static partial SampleValue Sample();

    private static void Aligned(int isAligned) => Assert.Equal(1, isAligned);
}

[Callback(ArgTypes = [typeof(POINTER<c_longdouble>), typeof(c_void_p)], RestType = typeof(c_int), UserData = 1, OnError = -1)]
internal sealed partial class EachLongDouble;

[CStruct(Targets = "linux-x64;linux-arm64;osx-x64")]
internal partial struct SampleValue
{
    public partial c_char kind { get; set; }

    [CField(Type = typeof(c_longdouble))] public partial double value { get; set; }

    public partial short after { get; set; }

    [CField(Count = 2)] public partial Span<c_longdouble> rest { get; }

    public partial c_char last { get; set; }
}
