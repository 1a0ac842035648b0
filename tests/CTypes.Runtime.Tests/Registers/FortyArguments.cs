namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct Pair
{
    public double x;
    public int y;
}

[CLibrary("bad_input")]
public static partial class FortyArguments
{
    [CFunction("forty_ways", RestType = typeof(c_double), ArgTypes = [
        typeof(c_int8), typeof(Pair), typeof(POINTER<c_int>), typeof(POINTER<c_double>),
        typeof(c_int8), typeof(Pair), typeof(POINTER<c_int>), typeof(POINTER<c_double>),
        typeof(c_int8), typeof(Pair), typeof(POINTER<c_int>), typeof(POINTER<c_double>),
        typeof(c_int8), typeof(Pair), typeof(POINTER<c_int>), typeof(POINTER<c_double>),
        typeof(c_int8), typeof(Pair), typeof(POINTER<c_int>), typeof(POINTER<c_double>),
        typeof(c_int8), typeof(Pair), typeof(POINTER<c_int>), typeof(POINTER<c_double>),
        typeof(c_int8), typeof(Pair), typeof(POINTER<c_int>), typeof(POINTER<c_double>),
        typeof(c_int8), typeof(Pair), typeof(POINTER<c_int>), typeof(POINTER<c_double>),
        typeof(c_int8), typeof(Pair), typeof(POINTER<c_int>), typeof(POINTER<c_double>),
        typeof(c_int8), typeof(Pair), typeof(POINTER<c_int>), typeof(POINTER<c_double>)])]
    public static partial double InAllDirections(
        sbyte b0, Pair v0, ref int p0, out double o0,
        sbyte b1, Pair v1, ref int p1, out double o1,
        sbyte b2, Pair v2, ref int p2, out double o2,
        sbyte b3, Pair v3, ref int p3, out double o3,
        sbyte b4, Pair v4, ref int p4, out double o4,
        sbyte b5, Pair v5, ref int p5, out double o5,
        sbyte b6, Pair v6, ref int p6, out double o6,
        sbyte b7, Pair v7, ref int p7, out double o7,
        sbyte b8, Pair v8, ref int p8, out double o8,
        sbyte b9, Pair v9, ref int p9, out double o9);

    [CFunction("ask_forty", ArgTypes = [typeof(FortyAsked)], RestType = typeof(c_double))]
    public static partial double Ask([Lifetime(Call)] FortyAsked.Handler callback);
}

[Callback(RestType = typeof(c_double), OnError = -1.0, ArgTypes = [
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double),
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double),
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double),
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double),
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double),
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double),
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double),
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double),
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double),
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double)])]
public sealed partial class FortyAsked
{
    public delegate double Handler(
        sbyte b0, float f0, in int p0, double d0,
        sbyte b1, float f1, in int p1, double d1,
        sbyte b2, float f2, in int p2, double d2,
        sbyte b3, float f3, in int p3, double d3,
        sbyte b4, float f4, in int p4, double d4,
        sbyte b5, float f5, in int p5, double d5,
        sbyte b6, float f6, in int p6, double d6,
        sbyte b7, float f7, in int p7, double d7,
        sbyte b8, float f8, in int p8, double d8,
        sbyte b9, float f9, in int p9, double d9);
}
