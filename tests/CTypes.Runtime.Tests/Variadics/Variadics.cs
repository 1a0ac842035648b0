using static CTypes.CallbackLifetime;

namespace CTypes.Runtime.Tests;

/// <summary>Each method is one use of a variadic C function.</summary>
[CLibrary("variadics")]
internal static partial class Variadics
{
    [CFunction("va_show", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_int), typeof(c_uint), typeof(c_int64), typeof(c_uint64), typeof(c_long)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int Integers(Span<byte> text, string kinds, int i, uint u, long q, ulong Q, nint l);

    [CFunction("va_show", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_bool), typeof(c_byte), typeof(c_ubyte), typeof(c_short), typeof(c_ushort), typeof(c_char)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int Promoted(Span<byte> text, string kinds, bool b, sbyte s, byte u, short h, ushort H, byte c);

    [CFunction("va_show", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_char_p), typeof(POINTER<c_int>), typeof(c_void_p), typeof(c_char_p)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int Pointers(Span<byte> text, string kinds, string? s, ref int o, nint p, string? t);

    [CFunction("va_show", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(POINTER<c_int>), typeof(VariadicBack)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int OutAndCallback(Span<byte> text, string kinds, out int o, [Lifetime(Call)] VariadicBack.Handler back);

    [CFunction("va_show", VaListSymbol = "va_report", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_double), typeof(c_float), typeof(c_int), typeof(c_char_p), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int Doubles(Span<byte> text, string kinds, double d, float f, int i, string s, ref int o);

    [CFunction("va_show_aligned", VaListSymbol = "va_report", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_double), typeof(c_double)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int AlignedDoubles(Span<byte> text, string kinds, double d, double e);

    [CFunction("va_show_aligned", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_int), typeof(c_int64)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int AlignedIntegers(Span<byte> text, string kinds, int i, long q);

    [CFunction("va_show", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p),
        typeof(c_int), typeof(c_double), typeof(c_char_p), typeof(c_int64), typeof(c_double), typeof(c_int), typeof(c_double), typeof(c_char_p), typeof(c_int64), typeof(c_double),
        typeof(c_int), typeof(c_double), typeof(c_char_p), typeof(c_int64), typeof(c_double), typeof(c_int), typeof(c_double), typeof(c_char_p), typeof(c_int64), typeof(c_double)],
        VaListSymbol = "va_report", RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int Twenty(Span<byte> text, string kinds,
        int a, double b, string c, long d, double e, int f, double g, string h, long i, double j,
        int k, double l, string m, long n, double o, int p, double q, string r, long s, double t);

    [CFunction("va_show", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p),
        typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int Ten(Span<byte> text, string kinds, int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);

    [CFunction("va_scaled_sum", VariadicFrom = 2, VaListSymbol = "va_scaled_sum_list", ArgTypes = [typeof(c_double), typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_double))]
    public static partial double ScaledSum(double scale, int count, int a, int b);

    [CFunction("va_report", VaListSymbol = "va_report", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_int), typeof(c_int64), typeof(c_long)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int Listed(Span<byte> text, string kinds, int i, long q, nint l);

    [CFunction("va_report", VaListSymbol = "va_report", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(text))]
    public static partial int EmptyList(Span<byte> text, string kinds);

    [CFunction("va_keep", VariadicFrom = 1, ArgTypes = [typeof(c_int), typeof(c_int64), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Keep(int count, long a, long b);

    [CFunction("va_kept", ArgTypes = [], RestType = typeof(c_int64))]
    public static partial long Kept();

    [CFunction("va_address", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial nuint AlignedAddress();
}

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
internal sealed partial class VariadicBack;
