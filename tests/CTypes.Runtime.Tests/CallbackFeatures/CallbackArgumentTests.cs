namespace CTypes.Runtime.Tests;

public sealed class CallbackArgumentTests
{
    [Fact]
    public void A_lambda_is_called_with_the_default_handler() => Assert.Equal(42, CallingBack.Once(value => value * 2, 21));

    [Fact]
    public void A_callback_object_is_called()
    {
        using Transform callback = new(value => value + 1);
        Assert.Equal(8, CallingBack.Once(callback, 7));
    }

    [Fact]
    public void A_null_handler_is_NULL() => Assert.True(CallingBack.IsNull(null));

    [Fact]
    public void A_null_object_is_NULL() => Assert.True(CallingBack.IsNullObject(null));

    [Fact]
    public void A_null_handler_that_is_never_null_throws_and_names_function_and_parameter()
    {
        ArgumentNullException e = Assert.Throws<ArgumentNullException>(() => CallingBack.IsNullSome(null!));
        Assert.Equal("callback", e.ParamName);
        Assert.Contains("CallingBack.IsNullSome", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_object_that_is_never_null_throws_and_names_the_parameter() =>
        Assert.Equal("callback", Assert.Throws<ArgumentNullException>(() => CallingBack.IsNullSomeObject(null!)).ParamName);

    [Fact]
    public void A_null_handler_makes_no_callback_object() => Assert.Throws<ArgumentNullException>(() => new Transform(null!));

    [Fact]
    public void A_function_pointer_that_C_returned_goes_back_to_C() => Assert.Equal(-5, CallingBack.Once(CallingBack.GetNegate(), 5));

    [Fact]
    public void A_function_pointer_leaves_through_out()
    {
        CallingBack.StoreNegate(out CFunctionPointer<Transform> negate);
        Assert.Equal(CallingBack.GetNegate(), negate);
    }

    [Fact]
    public void A_declared_handler_gets_in_ref_out_and_text()
    {
        int a = 3, b = 4;
        int result;
        unsafe
        {
            result = CallingBack.Kinds(
                (in int x, ref int y, out int z, string? text) =>
                {
                    y += x;
                    z = text!.Length;
                    return 1000;
                },
                (nint)(&a), ref b, out int c, "grüß");
            Assert.Equal((7, 4), (b, c));
        }

        Assert.Equal(1000, result);
    }

    [Fact]
    public void NULL_text_reaches_a_handler_as_null()
    {
        int b = 0;
        bool wasNull = false;
        CallingBack.Kinds(
            (in int x, ref int y, out int z, string? text) =>
            {
                wasNull = text is null;
                return z = 0;
            },
            0, ref b, out _, null);
        Assert.True(wasNull);
    }

    [Fact]
    public void NULL_that_a_handler_reads_as_in_is_an_exception_and_no_crash()
    {
        int b = 0;
        Assert.Throws<NullReferenceException>(() => CallingBack.Kinds((in int x, ref int y, out int z, string? text) => z = x, 0, ref b, out _, null));
    }

    [Fact]
    public void A_handler_s_result_that_does_not_fit_overflows_and_names_the_callback()
    {
        int b = 0;
        WiderIntegerTests.Overflows(
            () => CallingBack.Kinds((in int x, ref int y, out int z, string? text) => (z = 0) + long.MaxValue, 0, ref b, out _, null),
            "ManyKinds", "the result");
    }

    [Fact]
    public void A_handler_sees_C_s_array_as_a_span() => Assert.Equal(6, CallingBack.Sum((items, count) => items[0] + items[1] + items[2], [1, 2, 3]));

    [Fact]
    public void NULL_reaches_a_handler_as_an_empty_span() => Assert.Equal(0, CallingBack.SumOf((items, count) => items.Length, 0, 3));

    [Fact]
    public void A_length_above_a_span_s_end_is_an_exception_and_no_crash() =>
        Assert.Throws<OverflowException>(() => CallingBack.SumOf((items, count) => items.Length, 8, nuint.MaxValue));

    [Fact]
    public void A_span_s_length_may_be_the_product_of_arguments() => Assert.Equal(21, CallingBack.OverGrid((items, rows, columns) => items.ToArray().Sum(), [1, 2, 3, 4, 5, 6, 7], 2, 3));

    [Fact]
    public void A_number_may_be_a_factor_of_a_span_s_length() => Assert.Equal(1 + 2 + 3 + 4, CallingBack.OverPairs((items, rows, columns) => items.ToArray().Sum(), [1, 2, 3, 4, 5, 6], 2, 0));

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(-1, -1)]
    [InlineData(int.MaxValue, 2)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_product_that_no_span_can_have_is_an_exception_that_names_parameter_and_callback(int rows, int columns)
    {
        OverflowException e = Assert.Throws<OverflowException>(() => CallingBack.OverGrid((items, r, c) => items.Length, [1], rows, columns));
        Assert.Contains("'items'", e.Message, StringComparison.Ordinal);
        Assert.Contains("Grid", e.Message, StringComparison.Ordinal);
    }
}
