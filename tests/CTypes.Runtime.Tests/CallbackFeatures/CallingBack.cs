namespace CTypes.Runtime.Tests;

[CLibrary("callbacks")]
public static partial class CallingBack
{
    [CFunction("call_once", ArgTypes = [typeof(Transform), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Once([Lifetime(Call)] Transform.Handler callback, int value);

    [CFunction("call_once", ArgTypes = [typeof(Transform), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Once([Lifetime(Call)] Transform callback, int value);

    [CFunction("call_once", ArgTypes = [typeof(Transform), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Once(CFunctionPointer<Transform> callback, int value);

    /// <summary>C calls a pointer that it kept from before.</summary>
    [CFunction("call_once", ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Address(nint callback, int value);

    [CFunction("call_times", ArgTypes = [typeof(Transform), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Times([Lifetime(Call)] Transform.Handler callback, int times);

    [CFunction("call_store", ArgTypes = [typeof(Transform), typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(void))]
    public static partial void Store([Lifetime(Call)] Transform.Handler callback, int value, ref int result);

    [CFunction("call_store", ArgTypes = [typeof(Transform), typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(void))]
    public static partial void StoreFirst(CFunctionPointer<Transform> callback, int value, int[] results);

    [CFunction("call_store", ArgTypes = [typeof(Transform), typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(void))]
    public static partial void StoreFirst(CFunctionPointer<Transform> callback, int value, Span<int> results);

    [CFunction("is_null_callback", ArgTypes = [typeof(Transform)], RestType = typeof(c_bool))]
    public static partial bool IsNull([Lifetime(Call)] Transform.Handler? callback);

    [CFunction("is_null_callback", ArgTypes = [typeof(Transform)], RestType = typeof(c_bool))]
    public static partial bool IsNullObject(Transform? callback);

    [CFunction("is_null_callback", ArgTypes = [typeof(Transform)], RestType = typeof(c_bool))]
    public static partial bool IsNullSome([Lifetime(Call)] Transform.Handler callback);

    [CFunction("is_null_callback", ArgTypes = [typeof(Transform)], RestType = typeof(c_bool))]
    public static partial bool IsNullSomeObject(Transform callback);

    [CFunction("keep", ArgTypes = [typeof(Transform)], RestType = typeof(void))]
    public static partial void KeepForever([Lifetime(Forever)] Transform.Handler callback);

    [CFunction("keep", ArgTypes = [typeof(Transform)], RestType = typeof(void))]
    public static partial void Keep([Lifetime(UntilDisposed)] Transform callback);

    [CFunction("call_kept", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Kept(int value);

    [CFunction("get_negate", ArgTypes = [], RestType = typeof(Transform))]
    public static partial CFunctionPointer<Transform> GetNegate();

    [CFunction("store_negate", ArgTypes = [typeof(POINTER<Transform>)], RestType = typeof(void))]
    public static partial void StoreNegate(out CFunctionPointer<Transform> callback);

    [CFunction("call_on_thread", ArgTypes = [typeof(Transform), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int OnThread([Lifetime(Call)] Transform.Handler callback, int value);

    [CFunction("call_on_thread", ArgTypes = [typeof(Failing), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int FailingOnThread([Lifetime(Call)] Failing.Handler callback, int value);

    [CFunction("call_on_threads", ArgTypes = [typeof(Transform), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int OnThreads([Lifetime(Call)] Transform.Handler callback, int threads, int times);

    [CFunction("call_pointers", ArgTypes = [typeof(ManyKinds), typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Kinds([Lifetime(Call)] ManyKinds.Handler callback, nint a, ref int b, out int c, string? text);

    [CFunction("call_array", ArgTypes = [typeof(Summing), typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(2, nameof(items))]
    public static partial int Sum([Lifetime(Call)] Summing.Handler callback, ReadOnlySpan<int> items);

    [CFunction("call_array", ArgTypes = [typeof(Summing), typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int SumOf([Lifetime(Call)] Summing.Handler callback, nint items, nuint count);

    [CFunction("call_grid", ArgTypes = [typeof(Grid), typeof(POINTER<c_int>), typeof(c_int), typeof(c_long)], RestType = typeof(c_int))]
    public static partial int OverGrid([Lifetime(Call)] Grid.Handler callback, ReadOnlySpan<int> items, int rows, long columns);

    [CFunction("call_grid", ArgTypes = [typeof(PairGrid), typeof(POINTER<c_int>), typeof(c_int), typeof(c_long)], RestType = typeof(c_int))]
    public static partial int OverPairs([Lifetime(Call)] PairGrid.Handler callback, ReadOnlySpan<int> items, int rows, long columns);
}

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -99)]
public sealed partial class Transform;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -98)]
public sealed partial class Failing;

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(c_char_p)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class ManyKinds
{
    public delegate long Handler(in int a, ref int b, out int c, string? text);
}

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Summing
{
    public delegate int Handler([Buffer(LengthFrom = nameof(count))] ReadOnlySpan<int> items, nuint count);
}

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(c_long)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Grid
{
    public delegate int Handler([Buffer(LengthFrom = nameof(rows) + "*" + nameof(columns))] ReadOnlySpan<int> items, int rows, long columns);
}

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(c_long)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class PairGrid
{
    public delegate int Handler([Buffer(LengthFrom = "2 * " + nameof(rows))] ReadOnlySpan<int> items, int rows, long columns);
}
