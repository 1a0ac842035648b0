namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Raced;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class RacedWithData;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1000)]
public sealed partial class RacedOnce;

[CLibrary("callbacks")]
public static partial class Racing
{
    [CFunction("call_on_threads", ArgTypes = [typeof(RacedOnce), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int OnThreads([Lifetime(Once)] RacedOnce.Handler callback, int threads, int times);
}

/// <summary>C calls while a callback is let go of: each call reaches the handler or is reported, and none is lost.</summary>
public sealed class RacingDisposeTests
{
    private const int Threads = 4;
    private const int Rounds = 50;

    [Fact]
    public void A_call_by_slot_that_races_Dispose_reaches_the_handler_or_is_reported() => Race(
        "Raced",
        handler =>
        {
            Raced callback = new(value => handler(value));
            nint pointer = callback.Pointer;
            return (callback, value => CallingBack.Address(pointer, value));
        });

    [Fact]
    public void A_call_by_user_data_that_races_Dispose_reaches_the_handler_or_is_reported() => Race(
        "RacedWithData",
        handler =>
        {
            RacedWithData callback = new(value => handler(value));
            (nint pointer, nint data) = (callback.Pointer, callback.UserData);
            return (callback, value => CallingWithData.Address(pointer, data, value));
        });

    [Fact]
    public void Of_sixteen_threads_that_call_a_Once_callback_one_reaches_its_handler()
    {
        int calls = 0;
        int sum = 0;
        List<CallbackException> raised = Unhandled.During("RacedOnce", () => sum = Racing.OnThreads(value => Interlocked.Increment(ref calls), threads: 16, times: 1));
        Assert.Equal((1, 15, -15_000 + 1), (calls, raised.Count, sum));
    }

    private static void Race(string name, Func<Func<int, int>, (IDisposable Callback, Func<int, int> Call)> make)
    {
        int reached = 0, refused = 0, made = 0, wrong = 0;
        List<CallbackException> raised = Unhandled.During(name, () =>
        {
            for (int round = 0; round < Rounds; round++)
            {
                (IDisposable callback, Func<int, int> call) = make(value =>
                {
                    Interlocked.Increment(ref reached);
                    return value;
                });
                using Barrier start = new(Threads + 1);
                Thread[] callers = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
                {
                    start.SignalAndWait();
                    int result;
                    do
                    {
                        Interlocked.Increment(ref made);
                        result = call(thread);
                        if (result != thread && result != -1) Interlocked.Increment(ref wrong);
                    }
                    while (result != -1);
                    Interlocked.Increment(ref refused);
                }))];
                foreach (Thread caller in callers) caller.Start();
                start.SignalAndWait();
                callback.Dispose();
                foreach (Thread caller in callers) caller.Join();
            }
        });
        Assert.Equal((0, Rounds * Threads), (wrong, refused));
        Assert.Equal((made, refused), (reached + refused, raised.Count));
    }
}
