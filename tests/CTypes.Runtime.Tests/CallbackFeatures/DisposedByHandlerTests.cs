namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class SelfDisposing;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class SelfDisposingWithData;

[CLibrary("callbacks")]
public static partial class CallingSelfDisposing
{
    [CFunction("call_times", ArgTypes = [typeof(SelfDisposing), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Times([Lifetime(UntilDisposed)] SelfDisposing callback, int times);

    [CFunction("call_on_threads", ArgTypes = [typeof(SelfDisposing), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int OnThreads([Lifetime(UntilDisposed)] SelfDisposing callback, int threads, int times);
}

/// <summary>What is said about CTYP0063: the call goes on to its end, and each later one is reported.</summary>
[Collection(QuarantineTests.Settings)]
public sealed class DisposedByHandlerTests
{
#pragma warning disable CTYP0063 // What the rule says, at run time.
    [Fact]
    public void A_handler_that_disposes_its_object_runs_to_its_end()
    {
        SelfDisposing? callback = null;
        int result = 0;
        object captured = new();
        callback = new(value =>
        {
            callback!.Dispose();
            for (int i = 0; i < 200; i++) new SelfDisposing(other => i).Dispose();    // more than the quarantine holds
            GC.Collect();
            return value + captured.ToString()!.Length;
        });
        Assert.Empty(Unhandled.During("SelfDisposing", () => result = CallingSelfDisposing.Times(callback, 1)));
        Assert.Equal("System.Object".Length, result);
    }

    [Fact]
    public void Later_calls_of_the_same_C_call_get_OnError_and_are_reported()
    {
        SelfDisposing? callback = null;
        int result = 0;
        callback = new(value =>
        {
            callback!.Dispose();
            return 10;
        });
        List<CallbackException> raised = Unhandled.During("SelfDisposing", () => result = CallingSelfDisposing.Times(callback, 4));
        Assert.Equal((10 - 3, 3), (result, raised.Count));
    }

    [Fact]
    public void By_user_data_too()
    {
        SelfDisposingWithData? callback = null;
        callback = new(value =>
        {
            callback!.Dispose();
            return value;
        });
        (nint pointer, nint data) = (callback.Pointer, callback.UserData);
        int first = CallingWithData.Address(pointer, data, 5);
        int second = 0;
        Assert.Single(Unhandled.During("SelfDisposingWithData", () => second = CallingWithData.Address(pointer, data, 6)));
        Assert.Equal((5, -1), (first, second));
    }

    [Fact]
    public void An_exception_after_it_travels_as_any_other()
    {
        SelfDisposing? callback = null;
        callback = new(value =>
        {
            callback!.Dispose();
            throw new InvalidDataException("after Dispose");
        });
        Assert.Equal("after Dispose", Assert.Throws<InvalidDataException>(() => CallingSelfDisposing.Times(callback, 1)).Message);
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void No_call_begins_on_a_thread_whose_Dispose_returned_and_each_is_received_or_reported()
    {
        SelfDisposing? callback = null;
        int received = 0;
        callback = new(value =>
        {
            callback!.Dispose();
            Interlocked.Increment(ref received);
            return 0;
        });
        List<CallbackException> raised = Unhandled.During("SelfDisposing", () => CallingSelfDisposing.OnThreads(callback, threads: 8, times: 50));
        Assert.Equal(8 * 50, received + raised.Count);
        Assert.InRange(received, 1, 8);
    }
#pragma warning restore CTYP0063
}
