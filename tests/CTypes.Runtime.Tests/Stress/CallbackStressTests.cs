using System.Diagnostics;

namespace CTypes.Runtime.Tests;

/// <summary>
/// C calls from eight threads of its own while callbacks are made and disposed and the collector runs. Each call tells which handler
/// it was meant for. CTYPES_STRESS_CALLS says how many calls; eng/stress-callbacks.sh makes ten million. Memory is counted for the
/// whole process, so nothing runs beside it.
/// </summary>
[Collection(nameof(CallbackStressTests))]
[CollectionDefinition(nameof(CallbackStressTests), DisableParallelization = true)]
public sealed class CallbackStressTests(ITestOutputHelper output)
{
    private const int Cells = 1500;
    private const int Threads = 8;
    private const int DailyCalls = 400_000;
    private const long MostGrowthBytes = 64L << 20;

    private static int Calls => int.TryParse(Environment.GetEnvironmentVariable("CTYPES_STRESS_CALLS"), out int calls) ? calls : DailyCalls;

    [Fact]
    public void No_call_is_lost_and_none_reaches_another_s_handler()
    {
        using Cell cells = new(Cells);
        RunOnce(cells, Calls / 10);    // what is made once is not growth
        (long memoryBefore, Stopwatch clock) = (Memory(), Stopwatch.StartNew());
        Result result = RunOnce(cells, Calls);
        long growth = Memory() - memoryBefore;

        output.WriteLine($"{result.Made:N0} calls of {Cells:N0} handlers from {Threads} threads in {clock.Elapsed.TotalSeconds:N1} s; {result.Replaced:N0} handlers replaced, {result.Collections:N0} collections; wrong {result.Wrong}, lost {result.Made - result.Received}, memory {growth / 1024.0 / 1024.0:+0.0;-0.0} MiB");
        Assert.Equal((result.Made, 0L), (result.Received, (long)result.Wrong));
        Assert.True(result.Made > Calls / 2, $"only {result.Made} calls were made");
        Assert.InRange(growth, long.MinValue, MostGrowthBytes);
    }

    private static Result RunOnce(Cell cells, int calls)
    {
        (int madeBefore, int wrongBefore, long receivedBefore, int replaced) = (CallbackStress.Made(), CallbackStress.Wrong(), cells.Received, 0);
        int collectionsBefore = GC.CollectionCount(0);
        Thread callers = new(() => CallbackStress.Run(Threads, calls));
        callers.Start();
        while (callers.IsAlive)
        {
            cells.Replace(Random.Shared.Next(Cells));
            if (++replaced % 500 == 0) GC.Collect(Random.Shared.Next(3));
        }

        callers.Join();
        return new(CallbackStress.Made() - madeBefore, cells.Received - receivedBefore, CallbackStress.Wrong() - wrongBefore, replaced, GC.CollectionCount(0) - collectionsBefore);
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using Process self = Process.GetCurrentProcess();
        return GC.GetTotalMemory(forceFullCollection: true) + self.PrivateMemorySize64 - GC.GetGCMemoryInfo().TotalCommittedBytes;
    }

    private sealed record Result(int Made, long Received, int Wrong, int Replaced, int Collections);

    /// <summary>The handlers, half of them found by slot, half by user data.</summary>
    private sealed class Cell : IDisposable
    {
        private readonly IDisposable?[] _callbacks;
        private long _received;
        private int _identity;

        public Cell(int count)
        {
            _callbacks = new IDisposable?[count];
            CallbackStress.Open(count);
            for (int i = 0; i < count; i++) Replace(i);
        }

        public long Received => Interlocked.Read(ref _received);

        // C has let go of the old callback when the new one is set.
        public void Replace(int index)
        {
            int own = ++_identity & 0xFFFFFF;
            IDisposable? former = _callbacks[index];
            if (index % 2 == 0)
            {
                StressPlain callback = new((identity, number) => Receive(own, identity, number));
                CallbackStress.Set(index, callback, own);
                _callbacks[index] = callback;
            }
            else
            {
                StressData callback = new((identity, number) => Receive(own, identity, number));
                CallbackStress.Set(index, callback, own);
                _callbacks[index] = callback;
            }

            former?.Dispose();
        }

        public void Dispose()
        {
            foreach (IDisposable? callback in _callbacks) callback?.Dispose();
            CallbackStress.Close();
        }

        private int Receive(int own, int identity, int number)
        {
            Interlocked.Increment(ref _received);
            return own == identity ? own + number : -1;
        }
    }
}
