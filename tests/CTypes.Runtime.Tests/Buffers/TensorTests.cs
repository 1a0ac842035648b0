using System.Numerics.Tensors;

namespace CTypes.Runtime.Tests;

public sealed class TensorTests
{
    private static void Breaks(Action call, params string[] said)
    {
        int calls = Blocks.Calls();
        ArgumentException e = Assert.Throws<ArgumentException>(call);
        Assert.Equal("items", e.ParamName);
        Assert.All(said, text => Assert.Contains(text, e.Message, StringComparison.Ordinal));
        Assert.Equal(calls, Blocks.Calls());
    }

    // The first two columns of two rows of three.
    private static TensorSpan<int> Slice(int[] items) => new TensorSpan<int>(items, [2, 3]).Slice([0..2, 0..2]);

    [Fact]
    public void A_tensor_passes_with_all_its_elements()
    {
        Assert.Equal(21, CheckedBuffers.SumTensor(new ReadOnlyTensorSpan<int>([1, 2, 3, 4, 5, 6], [2, 3])));
        Assert.Equal(21, CheckedBuffers.SumWhole(Tensor.Create([1, 2, 3, 4, 5, 6], [3, 2])));
    }

    [Fact]
    public void A_null_tensor_is_NULL_without_elements() => Assert.Equal(0, CheckedBuffers.SumWhole(null));

    [Fact]
    public void C_writes_into_a_tensor()
    {
        double[] items = [1, 2, 3, 4];
        CheckedBuffers.Negate(new TensorSpan<double>(items, [2, 2]));
        Assert.Equal([-1, -2, -3, -4], items);
    }

    [Fact]
    public void A_tensor_with_strides_is_refused_and_C_is_not_called() =>
        Breaks(() => CheckedBuffers.SumTensor(Slice([1, 2, 3, 4, 5, 6])), "CheckedBuffers.SumTensor", "one after the other");

    [Fact]
    public void A_tensor_with_strides_passes_where_C_is_told_of_them() => Assert.NotEqual(0, CheckedBuffers.Strided(Slice([1, 2, 3, 4, 5, 6])));

    [Fact]
    public void A_tensor_of_another_rank_is_refused() =>
        Breaks(() => CheckedBuffers.Negate(new TensorSpan<double>([1, 2, 3])), "1 dimension,", "C needs 2");

    [Fact]
    public void A_tensor_of_another_shape_is_refused()
    {
        Assert.NotEqual(0, CheckedBuffers.ThreeColumns(Tensor.Create([1, 2, 3, 4, 5, 6], [2, 3])));
        Breaks(() => CheckedBuffers.ThreeColumns(Tensor.Create([1, 2, 3, 4, 5, 6], [3, 2])), "[3, 2]", "[any, 3]");
        Breaks(() => CheckedBuffers.ThreeColumns(Tensor.Create([1, 2, 3])), "[3]", "[any, 3]");
        Breaks(() => CheckedBuffers.ThreeColumns(Tensor.Create([1, 2, 3, 4, 5, 6], [1, 3, 2])), "[1, 3, 2]", "[any, 3]");
    }

    [Fact]
    public void A_default_tensor_span_is_NULL() => Assert.Equal(0, CheckedBuffers.Strided(default));
}
