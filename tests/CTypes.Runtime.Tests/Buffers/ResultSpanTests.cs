namespace CTypes.Runtime.Tests;

public class ResultSpanTests
{
    [Fact]
    public void A_span_that_C_returns_is_as_long_as_the_product_of_what_it_was_told() => Assert.Equal([1, 2, 3, 4], CheckedBuffers.Slots(2, 2).ToArray());

    [Fact]
    public void The_factors_may_be_what_C_tells()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6], CheckedBuffers.Grid(out int rows, out ulong columns).ToArray());
        Assert.Equal((2, 3ul), (rows, columns));
    }

    [Fact]
    public void A_factor_may_be_a_number()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6], CheckedBuffers.TwoRows(out _, out _).ToArray());
        Assert.Equal([1, 2, 3, 4, 5], CheckedBuffers.Five(out _, out _).ToArray());
    }

    [Fact]
    public void A_span_of_NULL_is_empty_whatever_length_C_tells()
    {
        Assert.True(NativeView.Elements<int>(0, 5, "count", "Test").IsEmpty);
        Assert.True(NativeView.Elements<int>(0, [5, 5], "rows * columns", "Test").IsEmpty);
    }

    [Fact]
    public void No_span_has_a_negative_length()
    {
        OverflowException e = Assert.Throws<OverflowException>(() => _ = CheckedBuffers.Slots(-1, -4).Length);
        Assert.Equal("CheckedBuffers.Slots: a factor of 'rows * columns' is -1, which is no length of a span.", e.Message);
    }

    [Theory]
    [InlineData(2, int.MaxValue, "4294967294")]
    [InlineData(int.MaxValue, long.MaxValue, "19807040619342712359383728129")]
    public void No_span_has_more_elements_than_an_int_counts(int rows, long columns, string product)
    {
        OverflowException e = Assert.Throws<OverflowException>(() => _ = CheckedBuffers.Slots(rows, columns).Length);
        Assert.Equal($"CheckedBuffers.Slots: 'rows * columns' is {product}, which is no length of a span.", e.Message);
    }

    [Theory]
    [InlineData(ulong.MaxValue)]
    [InlineData(1ul << 63)]
    [InlineData(1ul << 31)]
    public void An_unsigned_length_that_no_span_has_is_told_with_the_function(ulong count)
    {
        OverflowException e = Assert.Throws<OverflowException>(() => _ = CheckedBuffers.SlotsUnsigned(0, count).Length);
        Assert.Equal($"CheckedBuffers.SlotsUnsigned: 'columns' is {count}, which is no length of a span.", e.Message);
    }

    [Fact]
    public void A_product_that_is_too_large_is_told_as_it_is() => Assert.Equal(
        "Test: 'a * b' is 3298534883328, which is no length of a span.",
        Assert.Throws<OverflowException>(() => NativeView.Elements<int>(8, [1L << 40, 3], "a * b", "Test").Length).Message);

    [Fact]
    public void A_product_of_more_elements_than_can_be_counted_is_no_length() =>
        Assert.Throws<OverflowException>(() => NativeView.Elements<int>(8, [1L << 62, 1L << 62, 16], "a * b * c", "Test").Length);
}
