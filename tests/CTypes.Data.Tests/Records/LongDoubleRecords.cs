namespace CTypes.Data.Tests;

[CLibrary("long_double")]
internal static partial class LongDoubleRecords
{
    [CFunction("sample_size", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int SampleSize();

    [CFunction("sample_is", ArgTypes = [typeof(POINTER<Sample>), typeof(c_double), typeof(c_double), typeof(c_double)], RestType = typeof(c_int))]
    public static partial int SampleIs(Sample sample, double value, double first, double second);

    [CFunction("sample_load", ArgTypes = [typeof(POINTER<Sample>)], RestType = typeof(c_int))]
    public static partial int SampleLoad(Sample sample);

    [CFunction("mark", ArgTypes = [typeof(POINTER<Marked>)], RestType = typeof(void))]
    public static partial void Mark(Marked marked);

    [CFunction("is_marked", ArgTypes = [typeof(POINTER<Marked>)], RestType = typeof(c_int))]
    public static partial int IsMarked(Marked marked);

    [CFunction("has_zero_padding", ArgTypes = [typeof(POINTER<Marked>)], RestType = typeof(c_int))]
    public static partial int HasZeroPadding(Marked marked);

    [CFunction("twice", ArgTypes = [typeof(POINTER<Measured>)], RestType = typeof(void))]
    public static partial void Twice(Measured measured);
}

[CStruct]
internal sealed partial class Measured
{
    [CField(Type = typeof(c_longdouble))] public partial double value { get; set; }
}

[CStruct]
internal sealed partial class Sample
{
    public partial c_char kind { get; set; }

    [CField(Type = typeof(c_longdouble))] public partial double value { get; set; }

    public partial short after { get; set; }

    public partial c_longdouble first { get; set; }

    [CField(Type = typeof(c_longdouble))] public partial double second { get; set; }

    public partial c_char last { get; set; }
}

[CStruct]
internal sealed partial class Marked
{
    public partial c_longdouble before { get; set; }

    [CField(Type = typeof(c_longdouble))] public partial double value { get; set; }

    [CField(Count = 16)] public partial Span<byte> after { get; }
}
