namespace CTypes.Runtime.Tests;

[CLibrary("memory")]
public static partial class Addresses
{
    [CFunction("same_address", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint Same(nint pointer);

    [CFunction("same_address", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial c_void_p SameAsItself(c_void_p pointer);

    [CFunction("same_address", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static unsafe partial void* SamePointer(void* pointer);

    [CFunction("same_address", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial POINTER<c_int> SameTyped(POINTER<c_int> pointer);

    [CFunction("is_null", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int IsNullSpan(ReadOnlySpan<double> memory);

    [CFunction("is_null", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int IsNullArray(byte[]? memory);

    [CFunction("is_null", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int IsNullSomeArray(byte[] memory);

    [CFunction("sum_bytes", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int SumBytes(ReadOnlySpan<ushort> memory, int size);

    [CFunction("sum_bytes", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(memory))]
    public static partial int SumOfBytes(byte[] memory);

    [CFunction("store_address", ArgTypes = [typeof(POINTER<c_void_p>)], RestType = typeof(void))]
    public static partial void Store(out nint pointer);

    [CFunction("store_address", ArgTypes = [typeof(POINTER<c_void_p>)], RestType = typeof(void)), ParamFlags(Out)]
    public static partial c_void_p Take();
}
