using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>Functions that move handles between the caller's variables.</summary>
[CLibrary("handles")]
public static partial class Moves
{
    public enum How
    {
        Swap,
        Share,
        Move,
        MoveAndMake,
        MakeForBoth,
    }

    [CFunction("children_exchange", ArgTypes = [typeof(POINTER<Child>), typeof(POINTER<Child>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Exchange(ref Child? first, ref Child? second, How how, int status = 0);

    [CFunction("children_exchange", ArgTypes = [typeof(POINTER<Child>), typeof(POINTER<Child>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void ExchangeNeverNull(ref Child first, ref Child second, How how, int status = 0);

    [CFunction("children_rotate", ArgTypes = [typeof(POINTER<Child>), typeof(POINTER<Child>), typeof(POINTER<Child>)])]
    public static partial void Rotate(ref Child first, ref Child second, ref Child third);

    [CFunction("children_spread", ArgTypes = [typeof(POINTER<Child>), typeof(POINTER<Child>), typeof(POINTER<Child>)])]
    public static partial void Spread(ref Child? first, ref Child? second, ref Child? third);

    [CFunction("child_detach", ArgTypes = [typeof(POINTER<Child>), typeof(c_void_p), typeof(c_bool)], RestType = typeof(Child))]
    [ParamDefault(1, 0)]
    public static partial Child Detach(ref Child? child, bool makes);

    [CFunction("child_detach", ArgTypes = [typeof(POINTER<Child>), typeof(POINTER<Child>), typeof(c_bool)], RestType = typeof(c_void_p))]
    public static partial nint Detach(ref Child? child, out Child detached, bool makes);

    [CFunction("seats_exchange", ArgTypes = [typeof(POINTER<Seat>), typeof(POINTER<Seat>)])]
    public static partial void Exchange(ref Seat? first, ref Seat? second);

    private static void Check(int status)
    {
        if (status != 0) throw new InvalidDataException($"{status}");
    }
}

[Collection("things")]
public sealed class HandleExchangeTests : IDisposable
{
    public void Dispose()
    {
        Collecting.Until(() => Families.Count() == 0);
        Assert.Equal((0, 0, 0), (Families.Count(), Seats.Count(), Things.Misuses()));
    }

    [Fact]
    public void Handles_that_C_swapped_are_the_same_objects_with_what_they_keep()
    {
        Child first = InNewParent(), second = InNewParent();
        Child? left = first, right = second;
        Moves.Exchange(ref left, ref right, Moves.How.Swap);
        Assert.Same(second, left);
        Assert.Same(first, right);
        left!.Dispose();
        Assert.Equal(2, Families.Count());
        right!.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void A_handle_that_C_moved_to_two_variables_is_one_object()
    {
        Child moved = InNewParent();
        (Child? first, Child? second, Child? third) = (moved, null, null);
        Moves.Spread(ref first, ref second, ref third);
        Assert.Equal((null, moved, moved), (first, second, third));
        moved.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void Three_handles_that_C_rotated_are_the_same_objects()
    {
        Child first = InNewParent(), second = InNewParent(), third = InNewParent();
        (Child a, Child b, Child c) = (first, second, third);
        Moves.Rotate(ref a, ref b, ref c);
        Assert.Equal((second, third, first), (a, b, c));
        foreach (Child child in new[] { c, a, b }) child.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void A_handle_that_C_left_in_two_variables_is_one_object()
    {
        Child first = InNewParent(), second = InNewParent();
        Child? left = first, right = second;
        Moves.Exchange(ref left, ref right, Moves.How.Share);
        Assert.Same(second, left);
        Assert.Same(second, right);
        Assert.True(first.IsClosed);
        Assert.Equal(2, Families.Count());
        left!.Dispose();
        right!.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void A_handle_that_C_made_and_stored_twice_is_one_object()
    {
        Parent parent = Families.NewParent();
        Child first = Families.NewChild(parent), second = Families.NewChild(parent);
        Child? left = first, right = second;
        parent.Dispose();
        Moves.Exchange(ref left, ref right, Moves.How.MakeForBoth);
        Assert.Same(left, right);
        Assert.Equal((true, true, 2), (first.IsClosed, second.IsClosed, Families.Count()));
        left!.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_handle_that_C_moved_into_the_place_of_another_takes_its_parents_along(bool isThere)
    {
        Child first = InNewParent();
        Child? second = isThere ? InNewParent() : null;
        Child? left = first, right = second;
        Moves.Exchange(ref left, ref right, Moves.How.Move);
        Assert.Null(left);
        Assert.Same(first, right);
        Assert.True(second is null or { IsClosed: true });
        Assert.Equal(2, Families.Count());
        right!.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void A_variable_that_is_never_null_keeps_the_object_that_moved_to_another()
    {
        Child first = InNewParent(), second = InNewParent();
        (Child left, Child right) = (first, second);
        Moves.ExchangeNeverNull(ref left, ref right, Moves.How.Move);
        Assert.Equal((first, first, true), (left, right, second.IsClosed));
        left.Dispose();
        right.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void A_handle_that_C_made_where_another_moved_away_keeps_the_parents_of_that_one_too()
    {
        Child first = InNewParent(), second = InNewParent();
        Child? left = first, right = second;
        Moves.Exchange(ref left, ref right, Moves.How.MoveAndMake);
        Assert.Same(first, right);
        Assert.NotSame(first, left);
        right!.Dispose();
        Assert.Equal(2, Families.Count());
        left!.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void What_C_swapped_is_swapped_when_the_error_check_throws()
    {
        Child first = InNewParent(), second = InNewParent();
        Child? left = first, right = second;
        Assert.Throws<InvalidDataException>(() => Moves.Exchange(ref left, ref right, Moves.How.Swap, status: 5));
        Assert.Equal((second, first), (left, right));
        left!.Dispose();
        right!.Dispose();
    }

    [Fact]
    public void The_same_object_in_two_variables_is_closed_where_C_took_it_from_one()
    {
        Child child = InNewParent();
        Child? left = child, right = child;
        Moves.Exchange(ref left, ref right, Moves.How.Swap);
        Assert.Equal((child, child, false), (left, right, child.IsClosed));
        Moves.Exchange(ref left, ref right, Moves.How.Move);
        Assert.Equal((null, child, true), (left, right, child.IsClosed));
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void Numbers_that_C_swapped_are_the_same_objects_and_none_stays_none()
    {
        Seat? left = Seats.Take(0), right = Seats.Take(1), first = left, second = right;
        Moves.Exchange(ref left, ref right);
        Assert.Equal((second, first), (left, right));
        left!.Dispose();
        left = null;
        Moves.Exchange(ref left, ref right);
        Assert.Equal((first, null), (left, right));
        using (left) Assert.Equal(0, Seats.NumberOf(left!));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void A_handle_that_C_hands_out_of_a_variable_takes_its_parents_along(bool isResult, bool makes)
    {
        Child first = InNewParent();
        Child? variable = first;
        Child detached;
        if (isResult) detached = Moves.Detach(ref variable, makes);
        else Moves.Detach(ref variable, out detached, makes);
        Assert.True(first.IsClosed);
        Assert.Equal(makes ? 3 : 2, Families.Count());
        detached.Dispose();
        Assert.Equal(makes ? 2 : 0, Families.Count());
        variable?.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void What_a_handle_kept_that_C_handed_out_is_kept_until_that_one_is_freed()
    {
        Child? variable = InNewParent();
        OnFree callback = new(() => { });
        variable.KeepAlive(callback);
        Child detached = Moves.Detach(ref variable, makes: false);
        Assert.False(callback.IsDisposed);
        detached.Dispose();
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void What_C_made_where_it_handed_a_handle_out_does_not_end_the_callbacks_of_that_one()
    {
        Child? variable = InNewParent();
        OnFree callback = new(() => { });
        variable.KeepAlive(callback);
        Child detached = Moves.Detach(ref variable, makes: true);
        variable!.Dispose();
        Assert.False(callback.IsDisposed);
        Assert.Equal(2, Families.Count());
        detached.Dispose();
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void Swapped_handles_that_were_forgotten_are_freed_before_their_parents()
    {
        SwapAndForget();
        Collecting.Until(() => Families.Count() == 0);
        Assert.Equal(0, Families.Count());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SwapAndForget()
    {
        Child? left = InNewParent(), right = InNewParent();
        Moves.Exchange(ref left, ref right, Moves.How.Swap);
    }

    // The parent is disposed, and lives as long as the child.
    private static Child InNewParent()
    {
        using Parent parent = Families.NewParent();
        return Families.NewChild(parent);
    }
}
