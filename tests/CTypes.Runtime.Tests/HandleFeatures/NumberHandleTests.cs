using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>Handles that are numbers. Every test ends with no seat taken and none given up twice.</summary>
[Collection("things")]
public sealed class NumberHandleTests : IDisposable
{
    public void Dispose() => Assert.Equal((0, 0), (Seats.Count(), Things.Misuses()));

    [Fact]
    public void A_number_passes_and_returns()
    {
        using Seat seat = Seats.Take(7)!;
        Assert.Equal(7, Seats.NumberOf(seat));
    }

    [Fact]
    public void Zero_is_a_handle_where_another_value_stands_for_none()
    {
        using Seat seat = Seats.Take(0)!;
        Assert.False(seat.IsInvalid);
        Assert.Equal(0, Seats.NumberOf(seat));
    }

    [Fact]
    public void The_value_for_none_is_null() => Assert.Null(Seats.Take(-1));

    [Fact]
    public void Null_is_the_value_for_none() => Assert.Equal(-1, Seats.NumberOf(null));

    [Fact]
    public void The_error_check_sees_the_number() => Assert.Equal("-1", Assert.Throws<InvalidDataException>(() => Seats.TakeChecked(-5)).Message);

    [Fact]
    public void A_number_leaves_through_out()
    {
        Assert.Equal(0, Seats.TakeInto(3, out Seat? seat));
        using (seat) Assert.Equal(3, Seats.NumberOf(seat));
    }

    [Fact]
    public void Storage_that_C_leaves_untouched_holds_no_handle()
    {
        using Seat zero = Seats.Take(0)!;
        Assert.Equal(-1, Seats.TakeInto(-1, out Seat? seat));
        Assert.Null(seat);
    }

    [Fact]
    public void What_freeing_returned_is_checked_by_Dispose()
    {
        Seat seat = Seats.Take(13)!;
        InvalidDataException e = Assert.Throws<InvalidDataException>(seat.Dispose);
        Assert.Equal("Seat.Dispose: seat_give_up returned -1", e.Message);
        Assert.Equal(0, Seats.Count());
    }

    [Fact]
    public void The_exception_of_a_failed_call_is_seen_where_freeing_fails_too()
    {
        Assert.Equal("13", Assert.Throws<NotSupportedException>(() => Seats.TakeRefused(13)).Message);
        Assert.Equal(0, Seats.Count());
    }

    [Fact]
    public void A_second_Dispose_after_a_failed_one_does_nothing()
    {
        Seat seat = Seats.Take(13)!;
        Assert.Throws<InvalidDataException>(seat.Dispose);
        seat.Dispose();
    }

    [Fact]
    public void What_freeing_returned_is_not_checked_by_the_finalizer()
    {
        TakeAndForget(13);
        Collecting.Until(() => Seats.Count() == 0);
        Assert.Equal(0, Seats.Count());
    }

    [Fact]
    public void A_handler_sees_a_number_as_a_handle() => Assert.Equal(5, Seats.Visit(seat => Seats.NumberOf(seat), 5));

    [Fact]
    public void An_unsigned_long_is_a_handle()
    {
        using Number number = Seats.NewNumber(12)!;
        Assert.True(Seats.IsNumber(number, 12));
        Assert.Null(Seats.NewNumber(-1));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TakeAndForget(int wish) => Seats.Take(wish);
}
