using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>Every test ends with no thing alive and none misused. C counts all threads' things, so no other class makes any.</summary>
[Collection("things")]
public sealed class HandleTests : IDisposable
{
    public void Dispose() => Assert.Equal((0, 0), (Things.Live(), Things.Misuses()));

    [Fact]
    public void A_handle_passes_and_returns()
    {
        using Thing thing = Things.New(7);
        Assert.Equal(7, Things.Value(thing));
    }

    [Fact]
    public void One_handle_may_pass_twice()
    {
        using Thing thing = Things.New(7);
        Assert.Equal(14, Things.Add(thing, thing));
    }

    [Fact]
    public void A_handle_is_let_go_of_when_the_function_is_found_missing_right_before_the_call()
    {
        Thing thing = Things.New(7);
        Assert.Throws<SymbolNotFoundException>(() => Things.MissingValue(thing));
        thing.Dispose();
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void A_handle_passes_as_SafeHandle_where_C_has_void_pointer()
    {
        using Thing thing = Things.New(7);
        Assert.Equal(7, Things.ValueOfAny(thing));
    }

    [Fact]
    public void A_handle_is_freed_once_however_often_it_is_disposed()
    {
        Thing thing = Things.New(7);
        thing.Dispose();
        thing.Dispose();
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void A_handle_that_was_forgotten_is_freed_by_its_finalizer()
    {
        MakeAndForget();
        Collecting.Until(() => Things.Live() == 0);
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void A_closed_handle_throws_and_names_function_and_parameter()
    {
        Thing thing = Things.New(7);
        thing.Dispose();
        ObjectDisposedException e = Assert.Throws<ObjectDisposedException>(() => Things.Value(thing));
        Assert.Contains("Things.Value", e.Message, StringComparison.Ordinal);
        Assert.Contains("'thing'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handle_is_given_back_when_the_next_one_cannot_be_used()
    {
        Thing closed = Things.New(1);
        closed.Dispose();
        using (Thing thing = Things.New(7)) Assert.Throws<ObjectDisposedException>(() => Things.Add(thing, closed));
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void A_handle_that_was_never_filled_throws_and_names_function_and_parameter()
    {
        using Thing thing = new();
        ArgumentException e = Assert.Throws<ArgumentException>(() => Things.Value(thing));
        Assert.Equal("thing", e.ParamName);
        Assert.Contains("Things.Value", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handle_that_was_refused_can_be_closed()
    {
        Thing thing = new();
        Assert.Throws<ArgumentException>(() => Things.Value(thing));
        thing.Dispose();
        Assert.True(thing.IsClosed);
    }

    [Fact]
    public void Null_for_a_handle_that_is_never_null_throws_and_names_function_and_parameter()
    {
        ArgumentNullException e = Assert.Throws<ArgumentNullException>(() => Things.Value(null!));
        Assert.Equal("thing", e.ParamName);
        Assert.Contains("Things.Value", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_for_a_nullable_handle_is_NULL() => Assert.Equal(-1, Things.ValueOrNothing(null));

    [Fact]
    public void NULL_for_a_handle_that_is_never_null_throws_and_names_the_function() =>
        Assert.Contains("Things.New", Assert.Throws<NullPointerException>(() => Things.New(-1)).Message, StringComparison.Ordinal);

    [Fact]
    public void NULL_for_a_nullable_handle_is_null() => Assert.Null(Things.NewOrNull(-1));

    [Fact]
    public void A_handle_of_an_address_that_it_does_not_own_is_not_freed()
    {
        nint address = Things.NewAddress(9);
        using (Thing borrowed = new(address, ownsHandle: false)) Assert.Equal(9, Things.Value(borrowed));
        Assert.Equal(1, Things.Live());
        using Thing owner = new(address, ownsHandle: true);
    }

    [Fact]
    public void A_handle_is_not_freed_while_a_call_on_another_thread_uses_it()
    {
        Thing thing = Things.New(7);
        using ManualResetEventSlim started = new();
        int value = 0;
        int aliveDuringCall = 0;
        using CBox<int> isOver = new(0);
        Thread user = new(() => value = Things.UseUntil(thing, started.Set, isOver));
        user.Start();
        started.Wait(TestContext.Current.CancellationToken);
        thing.Dispose();
        aliveDuringCall = Things.Live();
        isOver.Value = 1;
        user.Join();
        Assert.Equal((1, 7, 0), (aliveDuringCall, value, Things.Live()));
    }

    [Fact]
    public void Eight_threads_that_dispose_at_once_free_once()
    {
        for (int round = 0; round < 200; round++)
        {
            Thing thing = Things.New(round);
            using Barrier start = new(8);
            Thread[] threads = [.. Enumerable.Range(0, 8).Select(_ => new Thread(() =>
            {
                start.SignalAndWait(TestContext.Current.CancellationToken);
                thing.Dispose();
            }))];
            foreach (Thread thread in threads) thread.Start();
            foreach (Thread thread in threads) thread.Join();
            Assert.Equal((0, 0), (Things.Live(), Things.Misuses()));
        }
    }

    [Fact]
    public void A_handle_that_is_disposed_during_a_call_begins_no_new_one()
    {
        Thing thing = Things.New(7);
        Assert.Equal(7, Things.UseUntil(
            thing,
            () =>
            {
                thing.Dispose();
                Assert.True(thing.IsDisposed);
                Assert.Throws<ObjectDisposedException>(() => Things.Value(thing));
            },
            isOver: null));
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void A_function_to_free_that_is_missing_is_found_when_the_handle_is_made() =>
        Assert.Equal("thing_free_that_is_not_there", Assert.Throws<SymbolNotFoundException>(() => new Unfreeable()).Symbol);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeAndForget() => Things.New(7);
}
