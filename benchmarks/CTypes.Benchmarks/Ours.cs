using static CTypes.CallbackLifetime;
using static CTypes.ParamFlag;

namespace CTypes.Benchmarks;

[CStruct]
internal partial struct Pair
{
    public double x, y;
}

[CStruct]
internal partial struct Four
{
    public double a, b, c, d;
}

/// <summary>What is measured, declared as a user would.</summary>
[CLibrary("measured")]
internal static partial class Ours
{
    [CFunction("negate", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Negate(int x);

    [CFunction("negate", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int NegateErrno(int x);

    [CFunction("increase", ArgTypes = [typeof(POINTER<c_int>)])]
    public static partial void Increase(ref int x);

    [CFunction("twice", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>)])]
    [ParamFlags(In, Out)]
    public static partial int Twice(int x);

    [CFunction("first", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int FirstOfArray(int[] items, int count);

    [CFunction("first", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int FirstOfSpan(Span<int> items, int count);

    [CFunction("take_pair", ArgTypes = [typeof(Pair)], RestType = typeof(c_double))]
    public static partial double Take(Pair pair);

    [CFunction("take_four", ArgTypes = [typeof(Four)], RestType = typeof(c_double))]
    public static partial double Take(Four four);

    [CFunction("make_pair", ArgTypes = [typeof(c_double)], RestType = typeof(Pair))]
    public static partial Pair MakePair(double x);

    [CFunction("make_four", ArgTypes = [typeof(c_double)], RestType = typeof(Four))]
    public static partial Four MakeFour(double x);

    [CFunction("sum_doubles", VariadicFrom = 1, VaListSymbol = "sum_doubles_list", ArgTypes = [typeof(c_int), typeof(c_double), typeof(c_double)], RestType = typeof(c_double))]
    public static partial double SumDoubles(int count, double x, double y);
}

/// <summary>The same functions with what is said of short ones that call nothing back.</summary>
[CLibrary("measured")]
internal static partial class OurLeaves
{
    [CFunction("negate", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), SuppressGCTransition = true)]
    public static partial int Negate(int x);

    [CFunction("take_pair", ArgTypes = [typeof(Pair)], RestType = typeof(c_double), SuppressGCTransition = true)]
    public static partial double Take(Pair pair);

    [CFunction("take_four", ArgTypes = [typeof(Four)], RestType = typeof(c_double), SuppressGCTransition = true)]
    public static partial double Take(Four four);

    [CFunction("make_pair", ArgTypes = [typeof(c_double)], RestType = typeof(Pair), SuppressGCTransition = true)]
    public static partial Pair MakePair(double x);

    [CFunction("make_four", ArgTypes = [typeof(c_double)], RestType = typeof(Four), SuppressGCTransition = true)]
    public static partial Four MakeFour(double x);
}

/// <summary>C calls the function that its first argument points to, so many times.</summary>
[CLibrary("measured")]
internal static partial class CLoops
{
    [CFunction("loop_negate", ArgTypes = [typeof(c_void_p), typeof(c_int)])]
    public static partial void Negate(nint function, int times);

    [CFunction("loop_take_pair", ArgTypes = [typeof(c_void_p), typeof(c_int)])]
    public static partial void TakePair(nint function, int times);

    [CFunction("loop_take_four", ArgTypes = [typeof(c_void_p), typeof(c_int)])]
    public static partial void TakeFour(nint function, int times);

    [CFunction("loop_make_pair", ArgTypes = [typeof(c_void_p), typeof(c_int)])]
    public static partial void MakePair(nint function, int times);

    [CFunction("loop_make_four", ArgTypes = [typeof(c_void_p), typeof(c_int)])]
    public static partial void MakeFour(nint function, int times);

    [CFunction("loop_ffi", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_void_p), typeof(c_int)])]
    public static partial void SumByFfi(nint ffiCall, nint callInterface, nint function, int times);
}

[CLibrary("measured")]
internal sealed partial class OurObject
{
    [CFunction("negate", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public partial int Negate(int x);
}

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
internal static partial class OurLibC
{
    [CFunction("strlen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
    public static partial nuint StringLength(string text);

    [CFunction("qsort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(Compare)], RestType = typeof(void))]
    [ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int))]
    public static partial void Sort(Span<int> items, [Lifetime(Call)] Compare.Handler compare);

    [CFunction("qsort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(Compare)], RestType = typeof(void))]
    [ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int))]
    public static partial void Sort(Span<int> items, CFunctionPointer<Compare> compare);

    [CFunction("qsort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(Compare)], RestType = typeof(void))]
    [ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int))]
    public static partial void Sort(Span<int> items, [Lifetime(Call)] Compare compare);
}

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = 0)]
internal sealed partial class Compare
{
    public delegate int Handler(in int left, in int right);
}

internal static partial class Comparisons
{
    [Callback(typeof(Compare))]
    public static int Ascending(in int left, in int right) => left.CompareTo(right);
}
