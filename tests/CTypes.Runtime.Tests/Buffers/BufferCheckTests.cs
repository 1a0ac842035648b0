using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

public sealed class BufferCheckTests
{
    private static void Breaks(Action call, string parameter, params string[] said)
    {
        int calls = Blocks.Calls();
        ArgumentException e = Assert.Throws<ArgumentException>(call);
        Assert.Equal(parameter, e.ParamName);
        Assert.All(said, text => Assert.Contains(text, e.Message, StringComparison.Ordinal));
        Assert.Equal(calls, Blocks.Calls());
    }

    [Fact]
    public void A_buffer_as_long_as_C_is_told_passes() => Assert.Equal(3, CheckedBuffers.Sum([1, 2, 3], 2));

    [Fact]
    public void A_buffer_shorter_than_C_is_told_throws_and_C_is_not_called() =>
        Breaks(() => CheckedBuffers.Sum([1, 2], 3), "items", "CheckedBuffers.Sum", "'items' has 2 elements", "at least 3 (count)");

    [Fact]
    public void A_negative_length_throws() => Breaks(() => CheckedBuffers.Sum([1], -1), "items", "-1 is negative");

    [Fact]
    public void Null_and_default_have_no_elements()
    {
        Assert.Equal(0, CheckedBuffers.SumArray(null, 0));
        Assert.Equal(0, CheckedBuffers.Sum(default, 0));
        Breaks(() => CheckedBuffers.SumArray(null, 1), "items", "0 elements");
        Breaks(() => CheckedBuffers.Sum(default, 1), "items", "0 elements");
        Breaks(() => CheckedBuffers.FourOrNull(null), "items", "0 elements");
    }

    [Fact]
    public void A_length_may_be_a_product()
    {
        Assert.Equal(11, CheckedBuffers.At(Enumerable.Range(0, 12).ToArray(), rows: 2, columns: 3, plane: 1, row: 1, column: 2));
        Breaks(() => CheckedBuffers.At(new int[11], 2, 3, 0, 0, 0), "items", "11 elements", "at least 12 (2 * rows * columns)");
    }

    [Fact]
    public void A_product_that_overflows_is_too_long_for_any_buffer()
    {
        Breaks(() => CheckedBuffers.At(new int[4], 1L << 32, 1L << 32, 0, 0, 0), "items", "at least 2 * rows * columns");
        Breaks(() => CheckedBuffers.At(new int[4], long.MaxValue, long.MaxValue, 0, 0, 0), "items");
    }

    [Fact]
    public void Two_negative_factors_do_not_make_a_length() => Breaks(() => CheckedBuffers.At(new int[100], -2, -3, 0, 0, 0), "items", "-2 is negative");

    [Fact]
    public void A_buffer_below_the_least_length_throws()
    {
        Assert.NotEqual(0, CheckedBuffers.Four(new int[4]));
        Breaks(() => CheckedBuffers.Four(new int[3]), "items", "CheckedBuffers.Four", "has 3 elements", "at least 4");
        Breaks(() => CheckedBuffers.Four(new int[1]), "items", "has 1 element,");
    }

    [Fact]
    public void A_flat_buffer_must_fill_its_shape()
    {
        Assert.NotEqual(0, CheckedBuffers.Triples(new int[6]));
        Assert.NotEqual(0, CheckedBuffers.Triples([]));
        Breaks(() => CheckedBuffers.Triples(new int[7]), "items", "7 elements", "[any, 3]");
    }

    [Fact]
    public void An_array_of_two_dimensions_must_have_its_shape()
    {
        Assert.NotEqual(0, CheckedBuffers.Columns(new int[5, 3]));
        Breaks(() => CheckedBuffers.Columns(new int[3, 5]), "items", "the shape [3, 5]", "[any, 3]");
    }

    [Fact]
    public void A_cast_span_that_is_not_aligned_throws()
    {
        byte[] bytes = new byte[16];
        Assert.NotEqual(0, CheckedBuffers.Aligned(MemoryMarshal.Cast<byte, int>(bytes)));
        Breaks(() => CheckedBuffers.Aligned(MemoryMarshal.Cast<byte, int>(bytes.AsSpan(1))), "items", "multiple of 4");
    }

    [Fact]
    public void A_negative_count_from_C_builds_no_span_and_becomes_an_exception()
    {
        OverflowException e = Assert.Throws<OverflowException>(() => CheckedBuffers.Show((items, count) => items.Length, -1));
        Assert.Contains("Seen", e.Message, StringComparison.Ordinal);
        Assert.Contains("'items' has -1 elements", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_beyond_any_span_becomes_an_exception()
    {
        Assert.Throws<OverflowException>(() => CheckedBuffers.Show((items, count) => items.Length, long.MaxValue));
        Assert.Throws<OverflowException>(() => CheckedBuffers.ShowLong((items, count) => items.Length, int.MinValue));
        Assert.Throws<OverflowException>(() => CheckedBuffers.ShowSize((items, count) => items.Length, nuint.MaxValue));
    }

    [Fact]
    public void A_count_of_any_integer_type_makes_a_span()
    {
        Assert.Equal(3, CheckedBuffers.Show((items, count) => items.Length, 3));
        Assert.Equal(4, CheckedBuffers.ShowLong((items, count) => items.Length, 4));
        Assert.Equal(2, CheckedBuffers.ShowSize((items, count) => items.Length, 2));
    }

    [Fact]
    public void A_shape_with_a_dimension_of_no_length_is_filled_by_nothing()
    {
        BufferChecks.Shape(0, [-1, 0], "items", "Test");
        Assert.Contains("[any, 0]", Assert.Throws<ArgumentException>(() => BufferChecks.Shape(3, [-1, 0], "items", "Test")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shape_of_more_elements_than_can_be_counted_is_not_filled_by_none() =>
        Assert.Throws<ArgumentException>(() => BufferChecks.Shape(0, [1 << 30, 1 << 30, 1 << 30, 1 << 30, 256], "items", "Test"));

    [Fact]
    public void A_product_from_C_of_more_elements_than_can_be_counted_is_none_of_a_span() =>
        Assert.Throws<OverflowException>(() => BufferChecks.Count([1L << 62, 1L << 62, 16], "items", "Seen"));

    [Fact]
    public void A_negative_count_from_C_is_an_error_that_names_the_parameter() =>
        Assert.Contains("'items' has -1 elements", Assert.Throws<OverflowException>(() => BufferChecks.Count(-1, "items", "Seen")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_negative_factor_from_C_is_an_error_beside_a_zero_too() =>
        Assert.Contains("'items' has -1 elements", Assert.Throws<OverflowException>(() => BufferChecks.Count([-1, 0], "items", "Seen")).Message, StringComparison.Ordinal);
}
