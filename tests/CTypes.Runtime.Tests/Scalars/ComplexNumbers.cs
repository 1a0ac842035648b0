using System.Numerics;

namespace CTypes.Runtime.Tests;

[CLibrary("scalars")]
public static partial class ComplexNumbers
{
    [CFunction("many_c_float_complex", ArgTypes = [typeof(c_double), typeof(c_float_complex), typeof(c_int), typeof(c_float_complex), typeof(c_float_complex), typeof(c_float_complex), typeof(c_float_complex), typeof(c_float), typeof(c_float_complex), typeof(c_float_complex), typeof(c_float_complex), typeof(c_double)], RestType = typeof(c_char_p))]
    public static partial string ManyFloats(double a, c_float_complex b, int c, c_float_complex d, Complex e, c_float_complex f, c_float_complex g, float h, c_float_complex i, Complex j, c_float_complex k, double l);

    [CFunction("many_c_double_complex", ArgTypes = [typeof(c_double), typeof(c_double_complex), typeof(c_int), typeof(c_double_complex), typeof(c_double_complex), typeof(c_double_complex), typeof(c_double_complex), typeof(c_float), typeof(c_double_complex), typeof(c_double_complex), typeof(c_double_complex), typeof(c_double)], RestType = typeof(c_char_p))]
    public static partial string ManyDoubles(double a, Complex b, int c, c_double_complex d, Complex e, Complex f, Complex g, float h, Complex i, Complex j, c_double_complex k, double l);

    [CFunction("tell_many_c_float_complex", ArgTypes = [typeof(ManyFloatComplex)], RestType = typeof(c_char_p))]
    public static partial nint TellFloats([Lifetime(Call)] ManyFloatComplex.Handler handler);

    [CFunction("tell_many_c_double_complex", ArgTypes = [typeof(ManyDoubleComplex)], RestType = typeof(c_char_p))]
    public static partial nint TellDoubles([Lifetime(Call)] ManyDoubleComplex.Handler handler);

    [CFunction("in_record_c_float_complex", ArgTypes = [typeof(c_byte), typeof(c_float_complex)], RestType = typeof(InFloatComplex))]
    public static partial InFloatComplex InFloatRecord(sbyte before, c_float_complex value);

    [CFunction("in_record_c_double_complex", ArgTypes = [typeof(c_byte), typeof(c_double_complex)], RestType = typeof(InDoubleComplex))]
    public static partial InDoubleComplex InDoubleRecord(sbyte before, Complex value);

    [CFunction("of_record_c_float_complex", ArgTypes = [typeof(InFloatComplex)], RestType = typeof(c_char_p))]
    public static partial string OfFloatRecord(InFloatComplex record);

    [CFunction("of_record_c_double_complex", ArgTypes = [typeof(InDoubleComplex)], RestType = typeof(c_char_p))]
    public static partial string OfDoubleRecord(InDoubleComplex record);

    [CFunction("size_of_c_float_complex", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int SizeOfFloatRecord();

    [CFunction("size_of_c_double_complex", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int SizeOfDoubleRecord();

    [CFunction("offset_of_c_float_complex", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int OffsetInFloatRecord();

    [CFunction("offset_of_c_double_complex", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int OffsetInDoubleRecord();

    [CFunction("read_c_float_complex", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_float_complex))]
    public static partial Complex ReadFloats(string text);
}

[Callback(ArgTypes = [typeof(c_double), typeof(c_float_complex), typeof(c_int), typeof(c_float_complex), typeof(c_float_complex), typeof(c_float_complex), typeof(c_float_complex), typeof(c_float), typeof(c_float_complex), typeof(c_float_complex), typeof(c_float_complex), typeof(c_double)], RestType = typeof(c_void_p), OnError = 0)]
public sealed partial class ManyFloatComplex;

[Callback(ArgTypes = [typeof(c_double), typeof(c_double_complex), typeof(c_int), typeof(c_double_complex), typeof(c_double_complex), typeof(c_double_complex), typeof(c_double_complex), typeof(c_float), typeof(c_double_complex), typeof(c_double_complex), typeof(c_double_complex), typeof(c_double)], RestType = typeof(c_void_p), OnError = 0)]
public sealed partial class ManyDoubleComplex;

[CStruct]
public partial struct ComplexProperties
{
    public partial c_byte Before { get; set; }

    public partial Complex Number { get; set; }

    [CField(Type = typeof(c_float_complex))]
    public partial Complex Rounded { get; set; }

    [CField(Count = 2)]
    public partial Span<Complex> Pair { get; }
}

[CStruct(ByteOrder = CByteOrder.BigEndian)]
public partial struct ComplexOnTheWire
{
    public partial c_float_complex Number { get; set; }
}
