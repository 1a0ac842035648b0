namespace CTypes.Documents.Tests.Examples;

#region example: guide declarations
[Callback(ArgTypes = [typeof(c_int)])]
public sealed partial class Listener;                       // void listener(int number);

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class Subscriber;                     // int subscriber(void *data, int item);

[CHandle(Free = "feed_close", Library = typeof(Device))]
public sealed partial class Feed;

[CLibrary("document_callbacks")]
public static partial class Device
{
    // C calls it before it returns.
    [CFunction("device_each", ArgTypes = [typeof(c_int), typeof(Listener)])]
    public static partial void Each(int count, [Lifetime(CallbackLifetime.Call)] Listener.Handler each);

    // C keeps it until another one is set.
    [CFunction("device_listen", ArgTypes = [typeof(Listener)])]
    public static partial void Listen([Lifetime(CallbackLifetime.UntilDisposed)] Listener? listener);

    // C calls it once, some time later.
    [CFunction("device_when_ready", ArgTypes = [typeof(Listener)])]
    public static partial void WhenReady([Lifetime(CallbackLifetime.Once)] Listener.Handler ready);

    // C keeps it until it calls the function in argument 3.
    [CFunction("feed_subscribe", ArgTypes = [typeof(Feed), typeof(Subscriber), typeof(c_void_p), typeof(c_void_p)])]
    public static partial void Subscribe(Feed feed, [Lifetime(CallbackLifetime.Notified, Destroy = 3)] Subscriber.Handler subscriber);

    // C keeps it as long as the feed.
    [CFunction("feed_watch", ArgTypes = [typeof(Feed), typeof(Subscriber), typeof(c_void_p)])]
    public static partial void Watch(Feed feed, [Lifetime(CallbackLifetime.UntilDisposed)] Subscriber watcher);

    [CFunction("device_emit", ArgTypes = [typeof(c_int)])]
    public static partial void Emit(int number);

    [CFunction("feed_open", RestType = typeof(Feed))]
    public static partial Feed Open();

    [CFunction("feed_push", ArgTypes = [typeof(Feed), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Push(Feed feed, int item);
}
#endregion

#region example: guide a callback in a field
public sealed class Monitor : IDisposable
{
    private readonly Listener _listener;

    public Monitor() => _listener = new Listener(number => Last = number);

    public int Last { get; private set; }

    public void Start() => Device.Listen(_listener);

    public void Dispose()
    {
        Device.Listen(null);      // C lets go of it first
        _listener.Dispose();
    }
}
#endregion

#region example: guide a callback for a while
public static class Recording
{
    public static List<int> During(Action work)
    {
        List<int> seen = [];
        using Listener listener = new(seen.Add);
        Device.Listen(listener);
        work();
        Device.Listen(null);
        return seen;
    }
}
#endregion

#region example: guide a callback that ends itself
public sealed class Countdown
{
    private Listener? _listener;

    public bool IsOver { get; private set; }

    public void Start()
    {
        _listener = new Listener(number =>
        {
            if (number != 0) return;
            Device.Listen(null);      // C lets go of it first
            _listener!.Dispose();
            IsOver = true;
        });
        Device.Listen(_listener);
    }
}
#endregion

#region example: guide a delegate for a call
public static class Counting
{
    public static int SumTo(int count)
    {
        int sum = 0;
        Device.Each(count, number => sum += number);
        return sum;
    }
}
#endregion

#region example: guide a callback of a handle
public static class Watching
{
    public static Feed Open(Func<int, int> weight)
    {
        Feed feed = Device.Open();
        Subscriber watcher = new(item => weight(item));
        Device.Watch(feed, watcher);
        feed.KeepAlive(watcher);      // disposed when the feed was closed
        return feed;
    }
}
#endregion

#region example: guide a delegate that C lets go of
public static class Subscribing
{
    public static Feed Open(List<int> seen)
    {
        Feed feed = Device.Open();
        Device.Subscribe(feed, item =>
        {
            seen.Add(item);
            return seen.Count;
        });
        return feed;
    }
}
#endregion

#region example: guide a handler for ever
[CLibrary("document_callbacks")]
public static partial class Stays
{
    [CFunction("device_listen", ArgTypes = [typeof(Listener)])]
    public static partial void Listen([Lifetime(CallbackLifetime.Forever)] Listener.Handler listener);

    public static int Run(int rounds)
    {
        int sum = 0;
        Listen(number => sum += number);
        for (int i = 0; i < rounds; i++) Device.Emit(i);
        return sum;
    }
}
#endregion

#region example: guide a value for errors
[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Judge;
#endregion

#region example: guide text that C keeps
[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p), OnError = 0)]
public sealed partial class Labels
{
    public delegate c_char_p Handler(int number);
}
#endregion

#region example: guide a span with a length
[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)])]
public sealed partial class Batch
{
    public delegate void Handler([Buffer(LengthFrom = nameof(count))] ReadOnlySpan<int> items, int count);
}
#endregion

#region example: guide a handler elsewhere
[Callback(ArgTypes = [typeof(c_int), typeof(c_char_p)], Dispatch = CallbackDispatch.Channel)]
public sealed partial class Progress
{
    public delegate void Handler(int percent, string? step);
}
#endregion

#region example: guide a static callback
public static partial class Handlers
{
    public static int Sum { get; private set; }

    [Callback(typeof(Listener))]
    public static void Add(int number) => Sum += number;
}
#endregion

#region example: guide user data by another call
public static class Tapping
{
    public static void Run(List<int> heard, Action work)
    {
        using Subscriber tap = new(item =>
        {
            heard.Add(item);
            return 0;
        });
        Tap.Set(tap);
        Tap.SetData(tap.UserData);    // C finds the handler by it
        work();
        Tap.Set(null);
    }
}

[CLibrary("document_callbacks")]
public static partial class Tap
{
    // void tap_set(int (*subscriber)(void *data, int item));
    [CFunction("tap_set", ArgTypes = [typeof(Subscriber)])]
    public static partial void Set([Lifetime(CallbackLifetime.UntilDisposed)] Subscriber? subscriber);

    // void tap_set_data(void *data);
    [CFunction("tap_set_data", ArgTypes = [typeof(c_void_p)])]
    public static partial void SetData(nint data);

    [CFunction("tap_emit", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Emit(int item);
}
#endregion

[CLibrary("document_callbacks")]
public static partial class StaticDevice
{
    [CFunction("device_each", ArgTypes = [typeof(c_int), typeof(Listener)])]
    public static partial void Each(int count, CFunctionPointer<Listener> each);
}

[Collection("callbacks")]    // C keeps what it is given, and an exception that nobody waits for is told to all
public class CallbackGuideExamples
{
    [Fact]
    public void Callbacks_in_fields_and_blocks_are_called_until_C_lets_go_of_them()
    {
        using (Monitor monitor = new())
        {
            monitor.Start();
            GC.Collect();
            Device.Emit(7);
            Assert.Equal(7, monitor.Last);
        }

        Assert.Equal([1, 2], Recording.During(() =>
        {
            Device.Emit(1);
            Device.Emit(2);
        }));

        Countdown countdown = new();
        countdown.Start();
        Device.Emit(1);
        Assert.False(countdown.IsOver);
        Device.Emit(0);
        Device.Emit(0);
        Assert.True(countdown.IsOver);

        Assert.Equal(10, Stays.Run(5));
        Device.Listen(null);

        List<int> ready = [];
        Device.WhenReady(ready.Add);
        Device.Emit(1);
        Device.Emit(2);
        Assert.Equal([1], ready);
    }

    [Fact]
    public void Delegates_live_as_long_as_their_parameter_says()
    {
        Assert.Equal(45, Counting.SumTo(10));
        Assert.Equal(0, Handlers.Sum);
        StaticDevice.Each(10, Handlers.AddPointer);
        Assert.Equal(45, Handlers.Sum);

        List<int> seen = [];
        using Feed feed = Subscribing.Open(seen);
        GC.Collect();
        Assert.Equal((1, 2), (Device.Push(feed, 5), Device.Push(feed, 6)));
        Assert.Equal([5, 6], seen);
    }

    [Fact]
    public void User_data_that_another_call_gets_leads_to_the_handler()
    {
        List<int> heard = [];
        Tapping.Run(heard, () => Assert.Equal((0, 0), (Tap.Emit(3), Tap.Emit(4))));
        Assert.Equal([3, 4], heard);
    }

    [Fact]
    public void A_handle_keeps_its_callbacks()
    {
        using Feed feed = Watching.Open(item => 2 * item);
        GC.Collect();
        Assert.Equal(42, Device.Push(feed, 21));
    }
}
