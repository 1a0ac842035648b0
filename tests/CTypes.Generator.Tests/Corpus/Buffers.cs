using CTypes;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Corpus.Buffers;

[CStruct(Align = 32)]
public partial struct Wide { public partial double x { get; set; } public partial double y { get; set; } public partial double z { get; set; } public partial double w { get; set; } }

[CLibrary("buffers")]
public static partial class Blocks
{
    [CFunction("a", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_void_p), typeof(c_void_p), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(void))]
    public static partial void Memory(Span<double> a, ReadOnlySpan<char> b, byte[] c, Memory<long> d, SafeBuffer e, bool[,,] f);

    [CFunction("b", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(void))]
    public static partial void Typed(int[,] a, uint[,,] b, Memory<c_int> c, ReadOnlyMemory<int> d, SafeBuffer e);

    [CFunction("c", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(POINTER<POINTER<c_float>>), typeof(POINTER<POINTER<c_float>>)], RestType = typeof(void))]
    public static partial void Rows(float[][] a, float[,] b, POINTER<c_float>[] c);

    [CFunction("d", ArgTypes = [typeof(POINTER<c_float>), typeof(POINTER<c_float>), typeof(POINTER<c_float>), typeof(c_int)], RestType = typeof(void)), ParamLength(3, nameof(a))]
    public static partial void Tensors(Tensor<float> a, TensorSpan<float> b, ReadOnlyTensorSpan<float> c);

    [CFunction("e", ArgTypes = [typeof(POINTER<Wide>), typeof(POINTER<Wide>), typeof(POINTER<Wide>), typeof(POINTER<POINTER<Wide>>)], RestType = typeof(void))]
    public static partial void Aligned(Wide[] a, Wide[,] b, Memory<Wide> c, Wide[][] d);

    [CFunction("g", ArgTypes = [typeof(POINTER<c_float>), typeof(POINTER<c_float>), typeof(POINTER<c_float>), typeof(c_int), typeof(c_size_t)], RestType = typeof(void))]
    public static partial void Checked([Buffer(LengthFrom = nameof(rows) + "*" + nameof(@checked) + "*3", Aligned = true)] Span<float> a, [Buffer(MinLength = 3, Rank = 2, Shape = [-1, 3], Writable = true)] float[]? b, [Buffer(Shape = [2, -1])] float[,]? c, int rows, nuint @checked);

    [CFunction("h", ArgTypes = [typeof(POINTER<c_float>), typeof(POINTER<c_float>), typeof(POINTER<c_float>), typeof(c_void_p)], RestType = typeof(void))]
    public static partial void CheckedTensors([Buffer(MinLength = 1, Rank = 2, Shape = [-1, 3])] Tensor<float>? a, [Buffer(Rank = 2, Writable = true)] TensorSpan<float> b, [Buffer(Contiguous = false)] ReadOnlyTensorSpan<float> c, [Buffer(MinLength = 16, Aligned = true)] Memory<byte> d);

    [CFunction("i", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<Wide>), typeof(c_void_p), typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int)], RestType = typeof(void)), ParamLength(4, nameof(a)), ParamLength(5, nameof(b))]
    public static partial void Objects([Buffer(MinLength = 2)] CArray<int> a, CBox<Wide>? b, CBox<Guid> c, ArenaArray<POINTER<c_float>> d);

    [CFunction("f", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<c_int>))]
    public static partial ref int Slot(int index);

    [CFunction("f", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Wide>), UseErrno = true, ErrCheck = nameof(Errors.NullIsErrno))]
    public static partial ref readonly Wide First(int[] items);
}
