namespace CTypes.Runtime.Tests;

public sealed class CollectionDuringCallbackTests
{
    [Fact]
    public void A_callback_works_while_it_collects_itself() => Assert.Equal(Enumerable.Range(0, 10).Sum(), CallingBack.Times(
        value =>
        {
            GC.Collect();
            return value;
        },
        10));

    [Fact]
    public void A_callback_works_while_other_threads_collect()
    {
        using CancellationTokenSource stop = new();
        Thread[] collectors = [.. Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            while (!stop.IsCancellationRequested) GC.Collect();
        }))];
        foreach (Thread collector in collectors) collector.Start();
        try
        {
            const int Times = 20_000;
            Assert.Equal(Times, CallingBack.Times(value => new string('x', value % 10 + 1).Length > 0 ? 1 : 0, Times));
        }
        finally
        {
            stop.Cancel();
            foreach (Thread collector in collectors) collector.Join();
        }
    }
}
