namespace CTypes.Runtime.Tests;

[CLibrary("memory")]
public static partial class Pointers
{
    [CFunction("is_null_ints", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int IsNullSpan(Span<int> items);

    [CFunction("is_null_ints", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int IsNullArray(int[]? items);

    [CFunction("is_null_ints", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int IsNullSomeArray(int[] items);

    [CFunction("sum_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int SumOf(POINTER<c_int> items, int count);

    [CFunction("sum_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int))]
    public static unsafe partial int SumAt(int* items, int count);

    [CFunction("sum_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int SumAtAddress(nint items, int count);

    [CFunction("sum_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int SumUnsigned(ReadOnlySpan<uint> items);

    [CFunction("sum_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int SumTyped(c_int[] items);

    [CFunction("double_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(void)), ParamLength(1, nameof(items))]
    public static partial void Double(Span<int> items);

    [CFunction("five_numbers", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Five();

    [CFunction("five_numbers", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static unsafe partial int* FiveAt();

    [CFunction("five_numbers", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial nint FiveAddress();

    [CFunction("no_numbers", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> None();

    [CFunction("store_five", ArgTypes = [typeof(POINTER<POINTER<c_int>>)], RestType = typeof(void))]
    public static partial void Store(out POINTER<c_int> pointer);

    [CFunction("next_number", ArgTypes = [typeof(POINTER<POINTER<c_int>>)], RestType = typeof(void))]
    public static partial void Next(ref POINTER<c_int> pointer);

    [CFunction("next_number", ArgTypes = [typeof(POINTER<POINTER<c_int>>)], RestType = typeof(void))]
    public static partial void NextAddress(ref nint pointer);

    [CFunction("add_through", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Add(ref int target, int value);

    [CFunction("alias", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int IsSame(in int left, ref readonly int right);

    [CFunction("distance", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_ssize_t))]
    public static partial nint Distance(ReadOnlySpan<int> left, ReadOnlySpan<int> right);

    [CFunction("is_zeroed", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_bool))]
    public static partial bool IsZeroed(out int value);

    [CFunction("leave_alone", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))]
    public static partial void LeaveAlone(out int value);

    [CFunction("count_pointers", ArgTypes = [typeof(POINTER<POINTER<c_int>>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(pointers))]
    public static partial int SumBehind(ReadOnlySpan<POINTER<c_int>> pointers);
}
