namespace CTypes.Runtime.Tests;

public sealed class DirectionTests
{
    [Fact]
    public void Two_outs_return_as_a_tuple_in_C_s_order() => Assert.Equal((8, 3), Directions.Divide(43, 5));

    [Fact]
    public void The_tuple_has_the_declared_names() => Assert.Equal(8, Directions.Divide(43, 5).Quotient);

    [Fact]
    public void One_out_returns_alone_and_wider_beside_an_out_parameter()
    {
        Assert.Equal(8L, Directions.Quotient(43, 5, out c_int remainder));
        Assert.Equal(3, remainder.Value);
    }

    [Fact]
    public void Out_parameters_leave_the_result_alone()
    {
        Assert.Equal(43, Directions.DivideOut(43, 5, out int quotient, out long remainder));
        Assert.Equal((8, 3L), (quotient, remainder));
    }

    [Fact]
    public void An_error_check_still_sees_the_result_that_outs_replaced() =>
        Assert.Equal("-1", Assert.Throws<ArithmeticException>(() => Directions.Divide(1, 0)).Message);

    [Fact]
    public void InOut_passes_a_value_and_returns_what_C_left() => Assert.Equal(42, Directions.Increment(41));

    [Fact]
    public void InOut_with_ref_keeps_the_result()
    {
        int value = 41;
        Assert.Equal(41, Directions.IncrementRef(ref value));
        Assert.Equal(42, value);
    }

    [Fact]
    public void Two_InOuts_return_as_a_tuple() => Assert.Equal((long.MinValue, long.MaxValue), Directions.Swap(long.MaxValue, long.MinValue));

    [Fact]
    public void Constants_stand_for_arguments_that_the_method_does_not_show() => Assert.Equal(1 + 1 + 0 + 200 + 1000 - 7 + 8, Directions.Seven(1));

    [Fact]
    public void DefaultZero_is_zero_for_numbers_and_NULL_for_pointers() => Assert.Equal(5, Directions.Zeroes(5));

    [Fact]
    public void C_sharp_defaults_and_named_arguments_work() => Assert.Equal(-1, Directions.Optional(5, nothing: 1));
}
