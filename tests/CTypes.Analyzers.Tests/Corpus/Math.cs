using CTypes;
using static CTypes.ParamFlag;

namespace Corpus.Mathematics;

/// <summary>math.h and complex.h of ISO C.</summary>
[CLibrary("m", Names = ["libm.so.6", "libSystem.B.dylib"])]
public static partial class LibM
{
    [CFunction("sin", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Sin(double x);

    [CFunction("cosf", ArgTypes = [typeof(c_float)], RestType = typeof(c_float))]
    public static partial float Cos(float x);

    [CFunction("tan", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Tan(double x);

    [CFunction("atan2", ArgTypes = [typeof(c_double), typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Atan2(double y, double x);

    [CFunction("exp", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Exp(double x);

    [CFunction("log", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Log(double x);

    [CFunction("pow", ArgTypes = [typeof(c_double), typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Pow(double x, double y);

    [CFunction("sqrt", ArgTypes = [typeof(c_double)], RestType = typeof(c_double), SuppressGCTransition = true)]
    public static partial double Sqrt(double x);

    [CFunction("cbrt", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Cbrt(double x);

    [CFunction("hypot", ArgTypes = [typeof(c_double), typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Hypot(double x, double y);

    [CFunction("fmod", ArgTypes = [typeof(c_double), typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Fmod(double x, double y);

    [CFunction("fma", ArgTypes = [typeof(c_double), typeof(c_double), typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Fma(double x, double y, double z);

    [CFunction("frexp", ArgTypes = [typeof(c_double), typeof(POINTER<c_int>)], RestType = typeof(c_double))]
    public static partial double Frexp(double x, out int exponent);

    [CFunction("modf", ArgTypes = [typeof(c_double), typeof(POINTER<c_double>)], RestType = typeof(c_double))]
    public static partial double Modf(double x, out double whole);

    [CFunction("ldexp", ArgTypes = [typeof(c_double), typeof(c_int)], RestType = typeof(c_double))]
    public static partial double Ldexp(double x, int exponent);

    [CFunction("remquo", ArgTypes = [typeof(c_double), typeof(c_double), typeof(POINTER<c_int>)], RestType = typeof(c_double))]
    public static partial double Remquo(double x, double y, out int quotient);

    [CFunction("nan", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_double))]
    public static partial double Nan(string tag);

    [CFunction("llround", ArgTypes = [typeof(c_double)], RestType = typeof(c_longlong))]
    public static partial long Llround(double x);

    [CFunction("ilogb", ArgTypes = [typeof(c_double)], RestType = typeof(c_int))]
    public static partial int Ilogb(double x);

    [CFunction("tgamma", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Gamma(double x);
}
