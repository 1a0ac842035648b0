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
    public void What_C_writes_after_a_callback_moved_all_objects_arrives_in_the_array()
    {
        for (int i = 1; i <= 20; i++)
        {
            int[] results = Young();
            CallingBack.StoreFirst(Compacting.CollectPointer, i, results);
            Assert.Equal(i, results[0]);
        }
    }

    [Fact]
    public void What_C_writes_after_a_callback_moved_all_objects_arrives_in_the_span()
    {
        for (int i = 1; i <= 20; i++)
        {
            int[] results = Young();
            CallingBack.StoreFirst(Compacting.CollectPointer, i, results.AsSpan());
            Assert.Equal(i, results[0]);
        }
    }

    [Fact]
    public void A_callback_works_while_other_threads_collect()
    {
        using CancellationTokenSource stop = new();
        Thread[] collectors = [.. Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                GC.Collect();
                Thread.Sleep(1);
            }
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

    // Behind what is garbage at the next collection, so that the array would come to lie somewhere else.
    private static int[] Young()
    {
        for (int i = 0; i < 100; i++) _ = new byte[100];
        return new int[4];
    }
}

internal static partial class Compacting
{
    [Callback(typeof(Transform))]
    public static int Collect(int value)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        return value;
    }
}
