namespace CTypes.Generator.Tests.Load;

/// <summary>Threads that begin together.</summary>
internal static class Race
{
    public const int Threads = 64;

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    /// <summary>Has each thread, known by its number, do something at the same time as the others; a thread that hangs is a failure.</summary>
    /// <returns>What each returned or threw.</returns>
    public static object[] Run(Func<int, object> run)
    {
        using Barrier together = new(Threads);
        object[] results = new object[Threads];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            try
            {
                together.SignalAndWait();
                results[i] = run(i);
            }
            catch (Exception e)
            {
                results[i] = e;
            }
        }) { IsBackground = true })];
        foreach (Thread thread in threads) thread.Start();
        Assert.All(threads, thread => Assert.True(thread.Join(s_limit), "a thread hangs"));
        return results;
    }
}
