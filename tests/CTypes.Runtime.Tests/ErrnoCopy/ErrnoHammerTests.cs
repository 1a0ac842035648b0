namespace CTypes.Runtime.Tests;

/// <summary>
/// C's errno must be found again at the next call, whatever the runtime did on the thread in between. The same calls are made
/// with and without the swap: what the first test holds, the second shows to be lost without it.
/// </summary>
public sealed class ErrnoHammerTests
{
    private const int Threads = 4;
    private const int CallsPerThread = 250_000;
    private const int CallsPerSystemCall = 64;

    [Fact]
    public void A_million_calls_under_collections_and_failing_system_calls_lose_no_errno() => Assert.Equal(0, CountLost(ErrnoFunctions.Swap));

    [Fact]
    public void Without_the_swap_the_same_calls_lose_some()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the runtime calls the system without the C library, whose errno stays as it was.");
        Assert.NotEqual(0, CountLost(ErrnoFunctions.SwapWithoutCopy));
    }

    /// <summary>How many calls did not find what the call before had left.</summary>
    private static int CountLost(Func<int, int> swap)
    {
        int lost = 0;
        bool isDone = false;
        Thread[] disturbing = [new(() => Until(() => Volatile.Read(ref isDone), () => GC.Collect(Random.Shared.Next(2)))), new(() => Until(() => Volatile.Read(ref isDone), FailSystemCall))];
        Thread[] calling = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(() => Interlocked.Add(ref lost, CountLostHere(swap))))];
        foreach (Thread thread in disturbing.Concat(calling)) thread.Start();
        foreach (Thread thread in calling) thread.Join();
        Volatile.Write(ref isDone, true);
        foreach (Thread thread in disturbing) thread.Join();
        return lost;
    }

    private static int CountLostHere(Func<int, int> swap)
    {
        int lost = 0;
        swap(0);
        for (int i = 0; i < CallsPerThread; i++)
        {
            if (i % CallsPerSystemCall == 0) FailSystemCall();
            if (swap(i + 1) != i) lost++;
        }

        return lost;
    }

    private static void FailSystemCall() => File.Exists("/no/such/file");

    private static void Until(Func<bool> isDone, Action action)
    {
        while (!isDone())
        {
            action();
            Thread.Sleep(1);
        }
    }
}
