namespace CTypes.Runtime.Tests;

[Collection("events of Failing")]    // each hears those of the others
public sealed class ForeignThreadTests
{
    [Fact]
    public void C_calls_on_a_thread_of_its_own()
    {
        int thread = 0;
        Assert.Equal(6, CallingBack.OnThread(
            value =>
            {
                thread = Environment.CurrentManagedThreadId;
                return value * 2;
            },
            3));
        Assert.NotEqual(Environment.CurrentManagedThreadId, thread);
    }

    [Fact]
    public void C_calls_on_many_threads_at_once() =>
        Assert.Equal(1000 * Enumerable.Range(0, 16).Sum(), CallingBack.OnThreads(value => value, threads: 16, times: 1000));

    [Fact]
    public void An_exception_on_C_s_thread_raises_the_event_and_C_gets_OnError()
    {
        InvalidDataException thrown = new();
        int result = 0;
        List<CallbackException> raised = Unhandled.During("Failing", () => result = CallingBack.FailingOnThread(value => throw thrown, 1));
        Assert.Equal(-98, result);
        Assert.Same(thrown, Assert.Single(raised).InnerException);
    }

    [Fact]
    public void A_subscriber_that_throws_ends_nothing()
    {
        void Throw(CallbackException e)
        {
            if (e.Callback == "Failing") throw new InvalidOperationException("from a subscriber");
        }

        Callbacks.UnhandledException += Throw;
        try
        {
            Assert.Equal(-98, CallingBack.FailingOnThread(value => throw new InvalidDataException(), 1));
        }
        finally
        {
            Callbacks.UnhandledException -= Throw;
        }
    }

    [Fact]
    public void An_exception_whose_own_message_throws_is_reported_by_its_class()
    {
        CallbackException raised = Assert.Single(Unhandled.During("Failing", () => Assert.Equal(-98, CallingBack.FailingOnThread(value => throw new SpeechlessException(), 1))));
        Assert.IsType<SpeechlessException>(raised.InnerException);
        Assert.EndsWith(": SpeechlessException", raised.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handler_on_C_s_thread_may_call_C_and_catch_what_comes_back()
    {
        string caught = "";
        CallingBack.OnThread(
            value =>
            {
                caught = Assert.Throws<InvalidDataException>(() => CallingBack.Once(inner => throw new InvalidDataException("inner"), value)).Message;
                return 0;
            },
            1);
        Assert.Equal("inner", caught);
    }
}

internal sealed class SpeechlessException : Exception
{
    public override string Message => throw new InvalidOperationException("no message");

    public override System.Collections.IDictionary Data => throw new InvalidOperationException("no data");

    public override string ToString() => throw new InvalidOperationException("no text");
}
