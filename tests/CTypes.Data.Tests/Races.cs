using System.Diagnostics;

namespace CTypes.Data.Tests;

/// <summary>Two threads at one object, for a bounded time.</summary>
internal static class Races
{
    /// <summary>So many that it takes a while to move them.</summary>
    public const int LargeBytes = 1 << 17;

    private static readonly TimeSpan s_atMost = TimeSpan.FromMilliseconds(600);

    /// <summary>Does two things again and again, each on a thread of its own.</summary>
    public static void WhileRunning(Action other, Action action)
    {
        bool isOver = false;
        Task task = OnThread(() =>
        {
            while (!Volatile.Read(ref isOver)) other();
        });
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            while (watch.Elapsed < s_atMost) action();
        }
        finally
        {
            Volatile.Write(ref isOver, true);
            task.GetAwaiter().GetResult();
        }
    }

    /// <summary>Does two things with a new object at the same time, and looks at it when both are done, again and again.</summary>
    public static void Run<T>(Func<T> make, Action<T> other, Action<T> action, Action<T>? afterwards = null) where T : class
    {
        T? given = null;
        bool isOver = false;
        int done = 0;
        Task task = OnThread(() =>
        {
            while (!Volatile.Read(ref isOver))
            {
                if (Interlocked.Exchange(ref given, null) is not { } taken) continue;
                other(taken);
                Interlocked.Increment(ref done);
            }
        });
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            for (int round = 1; watch.Elapsed < s_atMost; round++)
            {
                T made = make();
                Volatile.Write(ref given, made);
                action(made);
                while (Volatile.Read(ref done) < round && !task.IsCompleted) Thread.Yield();
                afterwards?.Invoke(made);
            }
        }
        finally
        {
            Volatile.Write(ref isOver, true);
            task.GetAwaiter().GetResult();
        }
    }

    /// <summary>Does something while what the other thread does is perhaps still going on.</summary>
    public static void AfterAWhile(Action action)
    {
        Thread.SpinWait(Random.Shared.Next(5000));
        action();
    }

    private static Task OnThread(Action action) => Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
