namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Disposable;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class TwiceDisposed;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class LateByData;

[CLibrary("callbacks")]
public static partial class CallingDisposed
{
    [CFunction("call_once", ArgTypes = [typeof(Disposable), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Once(Disposable callback, int value);
}

[Collection(QuarantineTests.Settings)]
public sealed class DisposedCallbackTests
{
    [Fact]
    public void Dispose_may_be_called_twice()
    {
        Disposable callback = new(value => value);
        callback.Dispose();
        callback.Dispose();
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void A_second_Dispose_does_not_take_the_slot_from_another()
    {
        TwiceDisposed first = new(value => 1);
        nint pointer = first.Pointer;
        first.Dispose();
        for (int i = 0; i < 64; i++) new TwiceDisposed(value => 2).Dispose();
        using TwiceDisposed next = new(value => 3);
        Assert.Equal(pointer, next.Pointer);
        first.Dispose();
        Assert.Equal(3, CallingBack.Address(next.Pointer, 0));
    }

    [Fact]
    public void A_disposed_callback_as_argument_throws_and_names_function_and_parameter()
    {
        Disposable callback = new(value => value);
        callback.Dispose();
        ObjectDisposedException e = Assert.Throws<ObjectDisposedException>(() => CallingDisposed.Once(callback, 1));
        Assert.Contains("CallingDisposed.Once", e.Message, StringComparison.Ordinal);
        Assert.Contains("'callback'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pointer_of_a_disposed_callback_throws()
    {
        Disposable callback = new(value => value);
        callback.Dispose();
        Assert.Throws<ObjectDisposedException>(() => callback.Pointer);
    }

    [Fact]
    public void C_calling_after_Dispose_gets_OnError_and_the_event_names_the_callback()
    {
        Disposable callback = new(value => value);
        nint pointer = callback.Pointer;
        callback.Dispose();
        int result = 0;
        List<CallbackException> raised = Unhandled.During("Disposable", () => result = CallingBack.Address(pointer, 5));
        Assert.Equal(-1, result);
        Assert.Contains("disposed", Assert.Single(raised).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_delegate_that_was_lent_with_user_data_is_not_said_to_be_disposed()
    {
        (nint pointer, nint data) = Lend();
        Assert.Contains("LateByData after the call that it was lent for had returned: its parameter is [Lifetime(CallbackLifetime.Call)], but C kept it.", LateCall(pointer, data), StringComparison.Ordinal);
    }

    [Fact]
    public void A_delegate_that_shared_its_user_data_is_not_said_to_be_disposed()
    {
        nint pointer, data;
        using (CallbackGroup group = new()) (pointer, data) = (LateByData.Lend(value => value, CallbackLifetime.Call, group).Pointer, group.UserData);
        Assert.Contains("LateByData after the call that it was lent for had returned", LateCall(pointer, data), StringComparison.Ordinal);
    }

    [Fact]
    public unsafe void A_call_after_the_destroy_function_is_said_to_be_that()
    {
        CallbackGroup group = new();
        (nint pointer, nint data) = (LateByData.Lend(value => value, CallbackLifetime.Notified, group).Pointer, group.UserData);
        ((delegate* unmanaged[Cdecl]<nint, void>)group.Destroy)(data);
        Assert.Contains("LateByData after the destroy function that lets go of it", LateCall(pointer, data), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_let_go_of_longer_ago_is_said_in_words_that_are_true_for_all()
    {
        (nint pointer, nint data) = Lend();
        Lend();
        Assert.Contains("LateByData after its handler was let go of, or with another void*", LateCall(pointer, data), StringComparison.Ordinal);
        Assert.Contains("LateByData after its handler was let go of, or with another void*", LateCall(pointer, 0), StringComparison.Ordinal);
    }

    private static (nint Pointer, nint Data) Lend()
    {
        using CallbackLease<LateByData.Handler> lease = LateByData.Lend(value => value);
        return (lease.Pointer, lease.UserData);
    }

    private static string LateCall(nint pointer, nint data)
    {
        int result = 0;
        CallbackException e = Assert.Single(Unhandled.During("LateByData", () => result = CallingWithData.Address(pointer, data, 5)));
        Assert.Equal(-1, result);
        return e.Message;
    }
}
