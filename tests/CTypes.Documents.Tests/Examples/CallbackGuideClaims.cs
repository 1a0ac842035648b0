namespace CTypes.Documents.Tests.Examples;

[CLibrary("document_callbacks")]
public static partial class Reports
{
    [CFunction("judge_all", ArgTypes = [typeof(Judge), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int JudgeAll([Lifetime(Call)] Judge.Handler judge, int count);

    [CFunction("label_length", ArgTypes = [typeof(Labels), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int LabelLength([Lifetime(Call)] Labels.Handler labels, int number);

    [CFunction("batch_send", ArgTypes = [typeof(Batch), typeof(c_int)])]
    public static partial void Send([Lifetime(Call)] Batch.Handler batch, int count);

    [CFunction("progress_report", ArgTypes = [typeof(Progress), typeof(c_int)])]
    public static partial void Report([Lifetime(UntilDisposed)] Progress progress, int percent);
}

/// <summary>What docs/guide/callbacks.md says beside its examples.</summary>
[Collection("callbacks")]    // C keeps what it is given, and an exception that nobody waits for is told to all
public class CallbackGuideClaims
{
    [Fact]
    public void C_goes_on_with_OnError_and_the_first_exception_is_thrown()
    {
        int calls = 0;
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => Reports.JudgeAll(number =>
        {
            calls++;
            throw new InvalidOperationException($"{number}");
        }, 3));
        Assert.Equal("0", thrown.Message);
        Assert.Equal(3, calls);
        Assert.Equal(2, thrown.Data["CTypes.FurtherExceptions"]);
        Assert.Equal(1, Reports.JudgeAll(number => number - 1, 3));
    }

    [Fact]
    public void A_label_is_text_that_stays()
    {
        StringBuffer text = C.CreateStringBuffer("four");
        Assert.Equal(4, Reports.LabelLength(_ => (c_char_p)text.Address, 1));
        GC.KeepAlive(text);
    }

    [Fact]
    public void A_span_has_as_many_elements_as_C_says()
    {
        List<int> sent = [];
        Reports.Send((items, count) => sent.AddRange(items), 3);
        Assert.Equal([2, 3, 5], sent);
        Assert.Throws<OverflowException>(() => Reports.Send((items, count) => sent.AddRange(items), -1));
    }

    [Fact]
    public async Task What_runs_elsewhere_has_a_copy_of_what_C_handed_over()
    {
        TaskCompletionSource<(int, string?)> told = new();
        using Progress progress = new((percent, step) => told.SetResult((percent, step)));
        Reports.Report(progress, 50);
        Assert.Equal((50, "half"), await told.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_handler_that_was_let_go_of_too_early_is_not_called_and_its_class_is_named()
    {
        List<int> heard = [];
        List<Exception> reported = [];
        void Hear(Exception exception) => reported.Add(exception);
        Callbacks.UnhandledException += Hear;
        try
        {
            Listener listener = new(heard.Add);
            Device.Listen(listener);
            Device.Emit(1);
            listener.Dispose();
            Device.Emit(2);
            Device.Listen(null);

            using Subscriber unheard = new(item => item);
            Tap.Set(unheard);
            Tap.SetData(0);
            Assert.Equal(-1, Tap.Emit(1));
            Tap.Set(null);
        }
        finally
        {
            Callbacks.UnhandledException -= Hear;
        }

        Assert.Equal([1], heard);
        Assert.Single(reported, exception => exception.Message.Contains("Listener"));
        Assert.Single(reported, exception => exception.Message.Contains("UserData"));
    }
}
