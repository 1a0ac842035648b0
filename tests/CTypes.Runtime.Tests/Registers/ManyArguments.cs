namespace CTypes.Runtime.Tests;

[CLibrary("conversions")]
public static partial class ManyArguments
{
    [CFunction("many_integers", RestType = typeof(c_char_p), ArgTypes = [
        typeof(c_int8), typeof(c_uint8), typeof(c_int16), typeof(c_uint16), typeof(c_int32), typeof(c_uint32), typeof(c_int64), typeof(c_uint64),
        typeof(c_int8), typeof(c_uint8), typeof(c_int16), typeof(c_uint16), typeof(c_int32), typeof(c_uint32), typeof(c_int64), typeof(c_uint64)])]
    public static partial string Integers(
        sbyte a0, byte a1, short a2, ushort a3, int a4, uint a5, long a6, ulong a7,
        sbyte a8, byte a9, short a10, ushort a11, int a12, uint a13, long a14, ulong a15);

    [CFunction("many_floats", RestType = typeof(c_double), ArgTypes = [
        typeof(c_float), typeof(c_double), typeof(c_float), typeof(c_double), typeof(c_float), typeof(c_double), typeof(c_float), typeof(c_double), typeof(c_float), typeof(c_double),
        typeof(c_float), typeof(c_double), typeof(c_float), typeof(c_double), typeof(c_float), typeof(c_double), typeof(c_float), typeof(c_double), typeof(c_float), typeof(c_double)])]
    public static partial double Floats(
        float a0, double a1, float a2, double a3, float a4, double a5, float a6, double a7, float a8, double a9,
        float a10, double a11, float a12, double a13, float a14, double a15, float a16, double a17, float a18, double a19);

    [CFunction("forty", RestType = typeof(c_double), ArgTypes = [
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
    public static partial double Forty(
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

    [CFunction("ask_many", ArgTypes = [typeof(TwentyArguments)], RestType = typeof(c_double))]
    public static partial double AskMany([Lifetime(Call)] TwentyArguments.Handler callback);
}

[Callback(RestType = typeof(c_double), OnError = -1.0, ArgTypes = [
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double), typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double), typeof(c_int64), typeof(c_double),
    typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double), typeof(c_int8), typeof(c_float), typeof(POINTER<c_int>), typeof(c_double), typeof(c_int64), typeof(c_double)])]
public sealed partial class TwentyArguments
{
    public delegate double Handler(
        sbyte b0, float f0, in int p0, double d0, sbyte b1, float f1, in int p1, double d1, long l0, double e0,
        sbyte b2, float f2, in int p2, double d2, sbyte b3, float f3, in int p3, double d3, long l1, double e1);
}
