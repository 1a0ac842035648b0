using CTypes;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace System.Numerics.Tensors
{
    /// <summary>What generated code uses of the package with tensors.</summary>
    public sealed class Tensor<T>
    {
        public nint FlattenedLength => 0;
        public bool IsDense => true;
        public int Rank => 0;
        public ReadOnlySpan<nint> Lengths => default;
        public TensorSpan<T> AsTensorSpan() => default;
    }

    /// <summary>What generated code uses of the package with tensors.</summary>
    public readonly ref struct TensorSpan<T>
    {
        public nint FlattenedLength => 0;
        public bool IsDense => true;
        public int Rank => 0;
        public ReadOnlySpan<nint> Lengths => default;
    }

    /// <summary>What generated code uses of the package with tensors.</summary>
    public readonly ref struct ReadOnlyTensorSpan<T>
    {
        public nint FlattenedLength => 0;
        public bool IsDense => true;
        public int Rank => 0;
        public ReadOnlySpan<nint> Lengths => default;
    }
}

namespace System.Runtime.InteropServices
{
    /// <summary>What generated code uses of the package with tensors.</summary>
    public static class TensorMarshal
    {
        public static ref T GetReference<T>(in global::System.Numerics.Tensors.TensorSpan<T> tensor) => throw new NotSupportedException();
        public static ref readonly T GetReference<T>(in global::System.Numerics.Tensors.ReadOnlyTensorSpan<T> tensor) => throw new NotSupportedException();
    }
}

namespace Corpus.Buffers
{
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

        [CFunction("f", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<c_int>))]
        public static partial ref int Slot(int index);

        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Wide>), UseErrno = true, ErrCheck = nameof(Errors.NullIsErrno))]
        public static partial ref readonly Wide First(int[] items);
    }
}
