namespace CTypes.Runtime.Tests;

[Collection("things")]
public sealed class OutHandleTests : IDisposable
{
    public void Dispose() => Assert.Equal((0, 0), (Things.Live(), Things.Misuses()));

    [Fact]
    public void A_handle_leaves_through_ParamFlags_Out()
    {
        using Thing thing = Things.Open(3, status: 0);
        Assert.Equal(3, Things.Value(thing));
    }

    [Fact]
    public void A_handle_leaves_through_an_out_parameter()
    {
        Things.OpenOut(3, status: 0, out Thing thing);
        using (thing) Assert.Equal(3, Things.Value(thing));
    }

    [Fact]
    public void What_C_stored_is_freed_when_the_error_check_throws()
    {
        Assert.Equal("5", Assert.Throws<InvalidDataException>(() => Things.Open(3, status: 5)).Message);
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void What_C_stored_for_an_out_parameter_is_freed_when_the_error_check_throws()
    {
        Assert.Throws<InvalidDataException>(() => Things.OpenOut(3, status: 5, out _));
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void A_handle_leaves_beside_a_check_s_value()
    {
        Assert.True(Things.OpenJudged(3, status: 0, out Thing? thing));
        using (thing) Assert.Equal(3, Things.ValueOrNothing(thing));
    }

    [Fact]
    public void What_C_stored_is_freed_when_a_check_with_a_value_throws()
    {
        Assert.Throws<InvalidDataException>(() => Things.OpenJudged(3, status: -5, out _));
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void What_C_returned_is_freed_when_the_error_check_throws()
    {
        Assert.Throws<InvalidDataException>(() => Things.NewRefused(3));
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void What_C_returned_is_freed_when_a_callback_throws()
    {
        Assert.Throws<InvalidDataException>(() => Things.NewAfter(3, () => throw new InvalidDataException()));
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void What_C_stored_is_freed_when_a_callback_throws()
    {
        Assert.Throws<InvalidDataException>(() => Things.OpenAfter(3, out _, () => throw new InvalidDataException()));
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void NULL_leaves_through_a_nullable_out_as_null()
    {
        Assert.Equal(4, Things.OpenOrNull(-1, status: 4, out Thing? thing));
        Assert.Null(thing);
    }

    [Fact]
    public void NULL_for_an_out_that_is_never_null_throws_and_names_function_and_parameter()
    {
        NullPointerException e = Assert.Throws<NullPointerException>(() => Things.OpenOut(-1, status: 0, out _));
        Assert.Contains("Things.OpenOut", e.Message, StringComparison.Ordinal);
        Assert.Contains("'thing'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handle_and_a_number_leave_together()
    {
        (Thing thing, long number) = Families.ThingAndNumber(3);
        using (thing) Assert.Equal((3, 1L << 40), (Things.Value(thing), number));
    }

    [Fact]
    public void What_C_stored_is_freed_when_another_out_does_not_fit()
    {
        Assert.Throws<OverflowException>(() => Families.ThingAndSmallNumber(3, out _, out _));
        Assert.Equal(0, Things.Live());
    }
}
