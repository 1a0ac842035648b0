namespace CTypes.Runtime.Tests;

public sealed class DispatchTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Calls_through_a_channel_arrive_elsewhere_one_by_one_and_in_order()
    {
        const int Times = 1000;
        List<(int, string?)> seen = [];
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using Queued callback = new((number, text) =>
        {
            seen.Add((number, text));
            if (seen.Count == Times) done.SetResult();
        });
        CallbackOptions.CountText(callback, Times);
        await done.Task.WaitAsync(s_patience, TestContext.Current.CancellationToken);
        Assert.Equal([.. Enumerable.Range(0, Times).Select(i => (i, (string?)((char)('a' + i % 26)).ToString()))], seen);
    }

    [Fact]
    public async Task C_does_not_wait_for_a_handler_behind_a_channel()
    {
        TaskCompletionSource returned = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource ran = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using Queued callback = new((number, text) =>
        {
            returned.Task.Wait();
            ran.SetResult();
        });
        CallbackOptions.CountText(callback, 1);
        returned.SetResult();
        await ran.Task.WaitAsync(s_patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_a_handler_behind_a_channel_throws_raises_the_event()
    {
        TaskCompletionSource<CallbackException> raised = new(TaskCreationOptions.RunContinuationsAsynchronously);
        void Listen(CallbackException e)
        {
            if (e.Callback == "Queued") raised.TrySetResult(e);
        }

        Callbacks.UnhandledException += Listen;
        try
        {
            using Queued callback = new((number, text) => throw new InvalidDataException("late"));
            CallbackOptions.CountText(callback, 1);
            CallbackException e = await raised.Task.WaitAsync(s_patience, TestContext.Current.CancellationToken);
            Assert.IsType<InvalidDataException>(e.InnerException);
        }
        finally
        {
            Callbacks.UnhandledException -= Listen;
        }
    }

    [Fact]
    public void Calls_arrive_in_the_context_in_which_the_callback_was_made()
    {
        Posting context = new();
        List<(int, string?)> seen = [];
        using InContext callback = context.Run(() => new InContext((number, text) => seen.Add((number, text))));
        CallbackOptions.CountText(callback, 3);
        Assert.Empty(seen);
        context.RunPosted();
        Assert.Equal([(0, "a"), (1, "b"), (2, "c")], seen);
    }

    [Fact]
    public void What_a_handler_in_a_context_throws_raises_the_event()
    {
        Posting context = new();
        using InContext callback = context.Run(() => new InContext((number, text) => throw new InvalidDataException($"{number}")));
        Assert.Empty(Unhandled.During("InContext", () => CallbackOptions.CountText(callback, 2)));
        Assert.Equal(["0", "1"], Unhandled.During("InContext", context.RunPosted).Select(e => e.InnerException!.Message));
    }

    [Fact]
    public async Task Calls_of_a_thread_that_has_ended_arrive_with_the_records_that_C_passed()
    {
        List<(int, int, int)> seen = [];
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using QueuedWithData callback = new((number, point) =>
        {
            seen.Add((number, point.X, point.Y));
            if (seen.Count == 100) done.SetResult();
        });
        CallbackOptions.TellOnThread(callback, 100);
        await done.Task.WaitAsync(s_patience, TestContext.Current.CancellationToken);
        Assert.Equal([.. Enumerable.Range(0, 100).Select(i => (i, i, -i))], seen);
    }

    [Fact]
    public async Task Calls_that_were_queued_before_Dispose_still_arrive()
    {
        TaskCompletionSource disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource last = new(TaskCreationOptions.RunContinuationsAsynchronously);
        QueuedWithData callback = new((number, point) =>
        {
            disposed.Task.Wait();
            if (number == 9) last.SetResult();
        });
        CallbackOptions.TellOnThread(callback, 10);
        callback.Dispose();
        disposed.SetResult();
        await last.Task.WaitAsync(s_patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_delegate_for_one_call_runs_elsewhere_too()
    {
        TaskCompletionSource<int> seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
        CallbackOptions.TellOnThread((number, point) => seen.SetResult(number), times: 1);
        Assert.Equal(0, await seen.Task.WaitAsync(s_patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Without_a_context_the_callback_cannot_be_made()
    {
        InvalidOperationException? e = null;
        Thread thread = new(() => e = Assert.Throws<InvalidOperationException>(() => new InContext((number, text) => { })));
        thread.Start();
        thread.Join();
        Assert.Contains("InContext", e!.Message, StringComparison.Ordinal);
    }

    private sealed class Posting : SynchronizationContext
    {
        private readonly Queue<(SendOrPostCallback Call, object? State)> _posted = new();

        public override void Post(SendOrPostCallback d, object? state) => _posted.Enqueue((d, state));

        public T Run<T>(Func<T> make)
        {
            SynchronizationContext? former = Current;
            SetSynchronizationContext(this);
            try
            {
                return make();
            }
            finally
            {
                SetSynchronizationContext(former);
            }
        }

        public void RunPosted()
        {
            while (_posted.TryDequeue(out (SendOrPostCallback Call, object? State) posted)) posted.Call(posted.State);
        }
    }
}
