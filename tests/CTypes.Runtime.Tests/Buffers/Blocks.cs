using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

[CLibrary("buffers")]
public static partial class Blocks
{
    [CFunction("calls", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Calls();

    [CFunction("address_of", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint OfMemory(Memory<double> memory);

    [CFunction("address_of", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint OfReadOnlyMemory(ReadOnlyMemory<byte> memory);

    [CFunction("address_of", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint OfBlock(short[,]? memory);

    [CFunction("address_of", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint OfSpan(Span<long> memory);

    [CFunction("address_of", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint OfArray(char[]? memory);

    [CFunction("address_of", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint OfHandle(SafeHandle? handle);

    [CFunction("address_of", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint OfBuffer(SafeBuffer buffer);

    [CFunction("address_of", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint OfTensor(Tensor<float>? tensor);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<c_int>))]
    public static partial nint OfInts(Memory<int> items);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<c_int>))]
    public static partial nint OfIntBlock(int[,]? items);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<c_int>))]
    public static partial nint OfSomeIntBlock(int[,] items);

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int Sum(ReadOnlyMemory<int> items);

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int SumBlock(uint[,,] items);

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int SumBuffer(SafeBuffer items, int count);

    [CFunction("at", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int At(int[,,] items, int rows, int columns, int plane, int row, int column);

    [CFunction("negate", ArgTypes = [typeof(POINTER<c_double>), typeof(c_size_t)], RestType = typeof(void)), ParamLength(1, nameof(items))]
    public static partial void Negate(double[,] items);

    [CFunction("negate", ArgTypes = [typeof(POINTER<c_double>), typeof(c_size_t)], RestType = typeof(void)), ParamLength(1, nameof(items))]
    public static partial void NegateMemory(Memory<double> items);

    [CFunction("slot", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<c_int>))]
    public static partial ref int Slot(int index);

    [CFunction("slot", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<c_int>))]
    public static partial ref readonly c_int SlotToRead(int index);

    [CFunction("slot", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> SlotPointer(int index);
}
