using System.Numerics.Tensors;

namespace CTypes.Runtime.Tests;

[CLibrary("memory")]
public static partial class MemoryObjects
{
    [CFunction("sum_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int Sum(CArray<int>? items);

    [CFunction("sum_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int SumOfArena(ArenaArray<c_int> items);

    [CFunction("sum_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int SumOfOne(CBox<uint>? items);

    [CFunction("sum_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int SumOfTensor(ReadOnlyTensorSpan<int> items);

    [CFunction("is_null_ints", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int IsNullArray(CArray<int>? items);

    [CFunction("is_null_ints", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int IsNullSomeArray([Buffer(MinLength = 2)] CArray<int> items);

    [CFunction("is_null", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int IsNullBox(CBox<double>? box);

    [CFunction("same_address", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint AddressOf(CBox<double> box);

    [CFunction("add_through", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Add(CBox<int> target, int value);

    [CFunction("count_pointers", ArgTypes = [typeof(POINTER<POINTER<c_int>>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(pointers))]
    public static partial int SumBehind(CArray<POINTER<c_int>> pointers);
}
