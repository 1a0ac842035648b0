using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

public sealed class OnceTests
{
    [Fact]
    public void A_delegate_is_callable_once_after_collections()
    {
        SetOnce(factor: 3);
        GC.Collect();
        Assert.Equal(15, Lasting.FireOnce(5));
    }

    [Fact]
    public void A_second_call_gets_OnError_and_the_event_names_the_callback()
    {
        Lasting.SetOnce((OneCall.Handler)(value => value));
        Lasting.FireOnce(1);
        int result = 0;
        CallbackException e = Assert.Single(Unhandled.During("OneCall", () => result = Lasting.FireOnce(2)));
        Assert.Equal(-1, result);
        Assert.Contains("C called the callback OneCall a second time, though its parameter is [Lifetime(CallbackLifetime.Once)].", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_call_may_come_from_a_thread_of_C_s()
    {
        Lasting.SetOnce((OneCall.Handler)(value => value * 2));
        Assert.Equal(14, Lasting.FireOnceOnThread(7));
    }

    [Fact]
    public void A_delegate_is_collected_after_its_call()
    {
        WeakReference state = SetAndFire();
        Collecting.Until(() => !state.IsAlive);
        Assert.False(state.IsAlive);
    }

    [Fact]
    public void A_delegate_carried_by_user_data_is_called_once()
    {
        Lasting.SetOnce((OneCallWithData.Handler)(value => value + 1));
        Assert.Equal(6, Lasting.FireOnceWithData(5));
        int result = 0;
        CallbackException e = Assert.Single(Unhandled.During("OneCallWithData", () => result = Lasting.FireOnceWithData(5)));
        Assert.Equal(-1, result);
        Assert.Contains("OneCallWithData a second time", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_is_disposed_by_its_call()
    {
        OneCall callback = new(value => value + 1);
        Lasting.SetOnceObject(callback);
        Assert.False(callback.IsDisposed);
        Assert.Equal(6, Lasting.FireOnce(5));
        Assert.True(callback.IsDisposed);
        Assert.Throws<ObjectDisposedException>(() => Lasting.SetOnceObject(callback));
    }

    [Fact]
    public void An_object_with_user_data_is_disposed_by_its_call()
    {
        OneCallWithData callback = new(value => value + 1);
        Lasting.SetOnceObject(callback);
        Assert.Equal(6, Lasting.FireOnceWithData(5));
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void An_object_that_is_disposed_before_its_call_is_reported()
    {
        OneCall callback = new(value => value);
        Lasting.SetOnceObject(callback);
        callback.Dispose();
        int result = 0;
        CallbackException e = Assert.Single(Unhandled.During("OneCall", () => result = Lasting.FireOnce(5)));
        Assert.Equal(-1, result);
        Assert.Contains("OneCall after it was disposed", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handler_that_throws_in_its_only_call_is_let_go_of()
    {
        OneCall callback = new(value => throw new InvalidDataException());
        Lasting.SetOnceObject(callback);
        Assert.Throws<InvalidDataException>(() => Lasting.FireOnce(5));
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void A_handler_that_sets_the_next_one_is_not_disturbed()
    {
        Lasting.SetOnce((OneCall.Handler)(value =>
        {
            Lasting.SetOnce((OneCall.Handler)(next => next * 100));
            return value;
        }));
        Assert.Equal((5, 600), (Lasting.FireOnce(5), Lasting.FireOnce(6)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SetOnce(int factor) => Lasting.SetOnce((OneCall.Handler)(value => value * factor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference SetAndFire()
    {
        object state = new();
        Lasting.SetOnce((OneCall.Handler)(value => state.GetHashCode()));
        Lasting.FireOnce(0);
        return new WeakReference(state);
    }
}
