using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>C keeps one callback; so these tests must not run beside each other, as those of one class do not.</summary>
public sealed class CallbackLifetimeTests
{
    [Fact]
    public void Forever_is_callable_after_collections()
    {
        KeepForever(factor: 3);
        Collecting.All();
        Assert.Equal(15, CallingBack.Kept(5));
    }

    [Fact]
    public void UntilDisposed_is_callable_while_the_object_lives()
    {
        using Transform callback = new(value => value + 100);
        CallingBack.Keep(callback);
        Collecting.All();
        Assert.Equal(105, CallingBack.Kept(5));
    }

    [Fact]
    public void A_handler_is_callable_even_when_its_object_was_collected()
    {
        WeakReference forgotten = KeepAndForget();
        Collecting.All();
        Assert.False(forgotten.IsAlive);
        Assert.Equal(77, CallingBack.Kept(7));
    }

    [Fact]
    public void A_handler_of_a_call_is_collected_after_the_call()
    {
        WeakReference handler = CallOnce();
        Collecting.All();
        Assert.False(handler.IsAlive);
    }

    [Fact]
    public void A_callback_that_ends_while_C_keeps_it_ends_in_a_report()
    {
#pragma warning disable CTYP0060 // what happens then is what this test is about
        using (Transform callback = new(value => value + 100)) CallingBack.Keep(callback);
#pragma warning restore CTYP0060
        int result = 0;
        List<CallbackException> raised = Unhandled.During("Transform", () => result = CallingBack.Kept(5));
        Assert.Equal(-99, result);
        Assert.Contains(raised, e => e.Message.Contains("after it was disposed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_disposed_handler_is_collected()
    {
        WeakReference handler = MakeAndDispose();
        Collecting.All();
        Assert.False(handler.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void KeepForever(int factor) => CallingBack.KeepForever(value => value * factor);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference KeepAndForget()
    {
        Transform callback = new(value => value * 11);
        CallingBack.Keep(callback);
        return new WeakReference(callback);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CallOnce()
    {
        object state = new();
        CallingBack.Once(value => state.GetHashCode(), 1);
        return new WeakReference(state);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference MakeAndDispose()
    {
        object state = new();
        using Transform callback = new(value => state.GetHashCode());
        CallingBack.Once(callback, 1);
        return new WeakReference(state);
    }
}
