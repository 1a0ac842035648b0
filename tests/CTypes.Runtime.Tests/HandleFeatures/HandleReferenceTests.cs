using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>Functions that take the address of the caller's handle and free it, replace it or leave it.</summary>
[CLibrary("handles")]
public static partial class Exchanges
{
    public enum How
    {
        Leave,
        Take,
        Replace,
    }

    [CFunction("thing_exchange", ArgTypes = [typeof(POINTER<Thing>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Exchange(ref Thing thing, How how, int status);

    [CFunction("thing_exchange", ArgTypes = [typeof(POINTER<Thing>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void ExchangeMaybe(ref Thing? thing, How how, int status);

    [CFunction("thing_exchange", ArgTypes = [typeof(POINTER<Thing>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(SeesWhatCLeft))]
    public static partial bool ExchangeSeen(ref Thing? thing, How how, int status);

    [CFunction("thing_exchange_after", ArgTypes = [typeof(POINTER<Thing>), typeof(c_int), typeof(Plain)], RestType = typeof(c_int))]
    public static partial int ExchangeAfter(ref Thing thing, How how, [Lifetime(Call)] Plain.Handler callback);

    [CFunction("seat_exchange", ArgTypes = [typeof(POINTER<Seat>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Exchange(ref Seat? seat, int wish);

    [CFunction("child_exchange", ArgTypes = [typeof(POINTER<Child>), typeof(c_int), typeof(Parent)])]
    public static partial void Exchange([DependsOn(nameof(parent))] ref Child child, How how, Parent parent);

    [CFunction("child_exchange", ArgTypes = [typeof(POINTER<Child>), typeof(c_int), typeof(Parent)])]
    public static partial void ExchangeUnstated(ref Child child, How how, Parent parent);

    [CFunction("parent_next", ArgTypes = [typeof(POINTER<Parent>), typeof(Parent)])]
    public static partial void Walk([Borrowed] ref Parent? parent, Parent other);

    [CFunction("parent_next", ArgTypes = [typeof(POINTER<Parent>), typeof(Parent)])]
    public static partial void WalkOn([Borrowed] ref Parent parent, Parent other);

    private static void Check(int status)
    {
        if (status != 0) throw new InvalidDataException($"{status}");
    }

    private static bool SeesWhatCLeft(int status, CFunctionInfo function, in ExchangeSeenArguments arguments) => arguments.thing is null;
}

[Collection("things")]
public sealed class HandleReferenceTests : IDisposable
{
    public void Dispose()
    {
        Collecting.Until(() => Families.Count() == 0);
        Assert.Equal((0, 0, 0, 0), (Things.Live(), Families.Count(), Seats.Count(), Things.Misuses()));
    }

    [Fact]
    public void A_handle_that_C_left_alone_is_the_same_object()
    {
        using Thing thing = Things.New(3);
        Thing variable = thing;
        Exchanges.Exchange(ref variable, Exchanges.How.Leave, status: 0);
        Assert.Same(thing, variable);
        Assert.Equal(3, Things.Value(variable));
    }

    [Fact]
    public void A_handle_that_C_took_away_is_closed_and_not_freed_again()
    {
        Thing thing = Things.New(3);
        Exchanges.Exchange(ref thing, Exchanges.How.Take, status: 0);
        Assert.Equal((true, true, 0), (thing.IsClosed, thing.IsDisposed, Things.Live()));
        Assert.Contains("the Thing for 'thing' is closed", Assert.Throws<ObjectDisposedException>(() => Things.Value(thing)).Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => Exchanges.Exchange(ref thing, Exchanges.How.Leave, status: 0));
        thing.Dispose();
    }

    [Fact]
    public void A_variable_that_may_be_null_is_null_where_C_took_the_handle_away()
    {
        Thing? thing = Things.New(3), former = thing;
        Exchanges.ExchangeMaybe(ref thing, Exchanges.How.Take, status: 0);
        Assert.Null(thing);
        Assert.True(former.IsClosed);
        Exchanges.ExchangeMaybe(ref thing, Exchanges.How.Take, status: 0);
        Assert.Null(thing);
    }

    [Fact]
    public void A_handle_that_C_replaced_is_closed_and_the_next_one_freed_with_its_own_object()
    {
        Thing thing = Things.New(3), former = thing;
        Exchanges.Exchange(ref thing, Exchanges.How.Replace, status: 0);
        Assert.NotSame(former, thing);
        Assert.True(former.IsClosed);
        former.Dispose();
        using (thing) Assert.Equal((4, 1), (Things.Value(thing), Things.Live()));
    }

    [Fact]
    public void C_may_make_a_handle_where_none_was()
    {
        Thing? thing = null;
        Exchanges.ExchangeMaybe(ref thing, Exchanges.How.Replace, status: 0);
        using (thing) Assert.Equal(0, Things.Value(thing!));
    }

    [Fact]
    public void The_variable_holds_what_C_left_when_the_error_check_throws()
    {
        Thing? thing = Things.New(3), former = thing;
        Assert.Throws<InvalidDataException>(() => Exchanges.ExchangeMaybe(ref thing, Exchanges.How.Replace, status: 5));
        Assert.Equal(4, Things.Value(thing!));
        Assert.True(former.IsClosed);
        Assert.Throws<InvalidDataException>(() => Exchanges.ExchangeMaybe(ref thing, Exchanges.How.Take, status: 5));
        Assert.Null(thing);
    }

    [Fact]
    public void An_error_check_sees_what_C_left()
    {
        Thing? thing = Things.New(3);
        Assert.True(Exchanges.ExchangeSeen(ref thing, Exchanges.How.Take, status: 0));
    }

    [Fact]
    public void The_variable_holds_what_C_left_when_a_callback_throws()
    {
        Thing thing = Things.New(3);
        Assert.Throws<InvalidDataException>(() => Exchanges.ExchangeAfter(ref thing, Exchanges.How.Replace, () => throw new InvalidDataException()));
        using (thing) Assert.Equal(4, Things.Value(thing));
    }

    [Fact]
    public void A_handle_that_is_disposed_during_the_call_is_freed_once_whatever_C_does()
    {
        foreach (Exchanges.How how in Enum.GetValues<Exchanges.How>())
        {
            Thing thing = Things.New(3), former = thing;
            Exchanges.ExchangeAfter(ref thing, how, former.Dispose);
            Assert.Equal(how == Exchanges.How.Replace ? 1 : 0, Things.Live());
            thing.Dispose();
        }
    }

    [Fact]
    public void Null_is_refused_where_the_variable_is_never_null()
    {
        Thing thing = null!;
        Assert.Equal("thing", Assert.Throws<ArgumentNullException>(() => Exchanges.Exchange(ref thing, Exchanges.How.Leave, status: 0)).ParamName);
    }

    [Fact]
    public void A_number_is_taken_away_and_replaced_as_a_pointer_is()
    {
        Seat? seat = Seats.Take(0);
        Assert.Equal(5, Exchanges.Exchange(ref seat, 5));
        Assert.Equal(5, Seats.NumberOf(seat));
        Assert.Equal(-1, Exchanges.Exchange(ref seat, -1));
        Assert.Null(seat);
        Assert.Equal(0, Exchanges.Exchange(ref seat, 0));
        using (seat) Assert.Equal(0, Seats.NumberOf(seat));
    }

    [Fact]
    public void A_parent_lives_no_longer_than_the_child_that_C_took_away()
    {
        Parent parent = Families.NewParent();
        Child child = Families.NewChild(parent);
        Exchanges.Exchange(ref child, Exchanges.How.Take, parent);
        Assert.Equal(1, Families.Count());
        parent.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_parent_lives_as_long_as_the_child_that_C_put_in_the_place_of_another(bool isStated)
    {
        Parent parent = Families.NewParent();
        Child child = Families.NewChild(parent);
        for (int i = 0; i < 3; i++)
        {
            if (isStated) Exchanges.Exchange(ref child, Exchanges.How.Replace, parent);
            else Exchanges.ExchangeUnstated(ref child, Exchanges.How.Replace, parent);
        }

        parent.Dispose();
        Assert.Equal(2, Families.Count());
        child.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void A_borrowed_handle_is_replaced_and_the_former_stays_as_it_is()
    {
        using Parent first = Families.NewParent(), second = Families.NewParent();
        Parent? variable = first;
        Exchanges.Walk(ref variable, second);
        Parent last = variable!;
        Assert.NotSame(second, last);
        Assert.True(Families.IsAlive(first) && Families.IsAlive(last));
        Assert.Contains("'parent'", Assert.Throws<NullPointerException>(() => Exchanges.WalkOn(ref last, second)).Message, StringComparison.Ordinal);
        Exchanges.Walk(ref variable, second);
        Assert.Null(variable);
        last.Dispose();
        Assert.Equal(2, Families.Count());
    }

    [Fact]
    public void A_handle_that_C_replaced_and_that_was_forgotten_is_freed_by_the_finalizer()
    {
        ReplaceAndForget();
        Collecting.Until(() => Things.Live() == 0);
        Assert.Equal(0, Things.Live());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReplaceAndForget()
    {
        Thing thing = Things.New(3);
        Exchanges.Exchange(ref thing, Exchanges.How.Replace, status: 0);
    }
}
