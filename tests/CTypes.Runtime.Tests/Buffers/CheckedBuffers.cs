using System.Numerics.Tensors;

namespace CTypes.Runtime.Tests;

[CLibrary("buffers")]
public static partial class CheckedBuffers
{
    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Sum([Buffer(LengthFrom = nameof(count))] ReadOnlySpan<int> items, int count);

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int SumArray([Buffer(LengthFrom = nameof(count))] int[]? items, int count);

    [CFunction("at", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int At([Buffer(LengthFrom = "2 * " + nameof(rows) + "*" + nameof(columns))] Memory<int> items, long rows, long columns, int plane, int row, int column);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_void_p))]
    public static partial nint Four([Buffer(MinLength = 4, Writable = true)] Span<int> items);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_void_p))]
    public static partial nint FourOrNull([Buffer(MinLength = 4)] int[]? items);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_void_p))]
    public static partial nint Triples([Buffer(Shape = [-1, 3])] int[] items);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_void_p))]
    public static partial nint Columns([Buffer(Shape = [-1, 3])] int[,] items);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_void_p))]
    public static partial nint Aligned([Buffer(Aligned = true)] ReadOnlySpan<int> items);

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int SumTensor(ReadOnlyTensorSpan<int> items);

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int SumWhole(Tensor<int>? items);

    [CFunction("negate", ArgTypes = [typeof(POINTER<c_double>), typeof(c_size_t)], RestType = typeof(void)), ParamLength(1, nameof(items))]
    public static partial void Negate([Buffer(Writable = true, Rank = 2)] TensorSpan<double> items);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_void_p))]
    public static partial nint Strided([Buffer(Contiguous = false)] TensorSpan<int> items);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_void_p))]
    public static partial nint ThreeColumns([Buffer(Shape = [-1, 3])] Tensor<int> items);

    [CFunction("slots_of", ArgTypes = [typeof(c_int), typeof(c_longlong)], RestType = typeof(POINTER<c_int>))]
    [return: Buffer(LengthFrom = nameof(rows) + " * " + nameof(columns))]
    public static partial ReadOnlySpan<int> Slots(int rows, long columns);

    [CFunction("slots_of", ArgTypes = [typeof(c_int), typeof(c_ulonglong)], RestType = typeof(POINTER<c_int>))]
    [return: Buffer(LengthFrom = nameof(columns))]
    public static partial ReadOnlySpan<int> SlotsUnsigned(int rows, ulong columns);

    [CFunction("grid", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_ulonglong>)], RestType = typeof(POINTER<c_int>))]
    [return: Buffer(LengthFrom = nameof(rows) + "*" + nameof(columns))]
    public static partial ReadOnlySpan<int> Grid(out int rows, out ulong columns);

    [CFunction("grid", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_ulonglong>)], RestType = typeof(POINTER<c_int>))]
    [return: Buffer(LengthFrom = "2*" + nameof(columns))]
    public static partial ReadOnlySpan<int> TwoRows(out int rows, out ulong columns);

    [CFunction("grid", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_ulonglong>)], RestType = typeof(POINTER<c_int>))]
    [return: Buffer(LengthFrom = "5")]
    public static partial ReadOnlySpan<int> Five(out int rows, out ulong columns);

    [CFunction("show", ArgTypes = [typeof(Seen), typeof(c_longlong)], RestType = typeof(c_int))]
    public static partial int Show([Lifetime(Call)] Seen.Handler seen, long count);

    [CFunction("show_long", ArgTypes = [typeof(SeenLong), typeof(c_long)], RestType = typeof(c_int))]
    public static partial int ShowLong([Lifetime(Call)] SeenLong.Handler seen, long count);

    [CFunction("show_size", ArgTypes = [typeof(SeenSize), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int ShowSize([Lifetime(Call)] SeenSize.Handler seen, nuint count);
}

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_longlong)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Seen
{
    public delegate int Handler([Buffer(LengthFrom = nameof(count))] ReadOnlySpan<int> items, long count);
}

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_long)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class SeenLong
{
    public delegate int Handler([Buffer(LengthFrom = nameof(count))] ReadOnlySpan<int> items, long count);
}

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class SeenSize
{
    public delegate int Handler([Buffer(LengthFrom = nameof(count))] ReadOnlySpan<int> items, nuint count);
}
