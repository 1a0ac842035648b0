namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Disposable;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class TwiceDisposed;

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
}
