using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

[CLibrary("conversions")]
public static partial class Numbers
{
    [CFunction("conversion_calls", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Calls();

    [CFunction("take_int8", ArgTypes = [typeof(c_int8)], RestType = typeof(c_int8))]
    public static partial int Int8(int value);

    [CFunction("take_uint8", ArgTypes = [typeof(c_uint8)], RestType = typeof(c_uint8))]
    public static partial long UInt8(long value);

    [CFunction("take_int", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial long Int(long value);

    [CFunction("take_int", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial ulong IntFromULong(ulong value);

    [CFunction("take_uint", ArgTypes = [typeof(c_uint)], RestType = typeof(c_uint))]
    public static partial long UInt(long value);

    [CFunction("take_int", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial c_int IntAsItself(c_int value);

    [CFunction("take_long", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))]
    public static partial CLong LongAsCLong(CLong value);

    [CFunction("take_long", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))]
    public static partial c_long LongAsItself(c_long value);

    [CFunction("take_long", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))]
    public static partial int LongAsInt(int value);

    [CFunction("take_long", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))]
    public static partial long LongAsLong(long value);

    [CFunction("take_long", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))]
    public static partial int LongToInt(nint value);

    [CFunction("take_long", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))]
    public static partial ulong LongFromULong(ulong value);

    [CFunction("take_ulong", ArgTypes = [typeof(c_ulong)], RestType = typeof(c_ulong))]
    public static partial CULong ULongAsCULong(CULong value);

    [CFunction("take_ulong", ArgTypes = [typeof(c_ulong)], RestType = typeof(c_ulong))]
    public static partial ulong ULongFromLong(long value);

    [CFunction("take_ulong", ArgTypes = [typeof(c_ulong)], RestType = typeof(c_ulong))]
    public static partial uint ULongToUInt(nuint value);

    [CFunction("take_size", ArgTypes = [typeof(c_size_t)], RestType = typeof(c_size_t))]
    public static partial int Size(int value);

    [CFunction("take_size", ArgTypes = [typeof(c_size_t)], RestType = typeof(c_size_t))]
    public static partial ulong SizeAsULong(ulong value);

    [CFunction("large_size", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial long LargeSize();

    [CFunction("store_size", ArgTypes = [typeof(c_size_t), typeof(POINTER<c_size_t>)], RestType = typeof(void))]
    public static partial void StoreSize(nuint value, out int stored);

    [CFunction("store_size", ArgTypes = [typeof(c_size_t), typeof(POINTER<c_size_t>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial int TakeSize(nuint value);

    [CFunction("take_time", ArgTypes = [typeof(c_time_t)], RestType = typeof(c_time_t))]
    public static partial int Time(int value);

    [CFunction("late_time", ArgTypes = [], RestType = typeof(c_time_t))]
    public static partial int LateTime();

    [CFunction("bool_byte", ArgTypes = [typeof(c_bool)], RestType = typeof(c_int))]
    public static partial int ByteOf(bool value);

    [CFunction("byte_as_bool", ArgTypes = [typeof(c_int)], RestType = typeof(c_bool))]
    public static partial bool BoolOf(int value);

    [CFunction("byte_as_bool", ArgTypes = [typeof(c_int)], RestType = typeof(c_bool))]
    public static partial c_bool BoolAsItself(int value);

    [CFunction("count_of_bytes", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_uint8)], RestType = typeof(c_size_t)), ParamLength(1, nameof(items))]
    public static partial int CountOfBytes(ReadOnlySpan<byte> items);

    [CFunction("count_of_ints", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_ssize_t)), ParamLength(1, nameof(items))]
    public static partial int CountOfInts(int[]? items);
}
