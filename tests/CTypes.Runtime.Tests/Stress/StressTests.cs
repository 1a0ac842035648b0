using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>Eight threads call functions and callbacks while the garbage collector runs; each kind of call has its second.</summary>
[Collection("things")]
public sealed class StressTests
{
    private const int Threads = 8;
    private static readonly TimeSpan s_duration = TimeSpan.FromSeconds(0.8);

    [Fact]
    public void Functions_return_what_they_should() => Run(i =>
    {
        string text = new('x', i % 600);
        Assert.Equal(i % 600, Texts.Length(text));
        Assert.Equal(text, OwnedTexts.Copy(text));
        Assert.Equal(i, Colours.Number((Colour)i));
        Assert.Equal(2 * i, Pointers.SumUnsigned([(uint)i, (uint)i]));
    });

    [Fact]
    public void Callbacks_reach_their_own_handler() => Run(i =>
    {
        Assert.Equal(i + 1, CallingBack.Once(value => value + 1, i));
        Assert.Equal(i + 2, CallingWithData.After(value => value + 2, i));
        using Transform callback = new(value => value + i);
        using WithData withData = new(value => value - i);
        Assert.Equal((2 * i, 0), (CallingBack.Once(callback, i), CallingWithData.After(withData, i)));
    });

    [Fact]
    public void Exceptions_reach_their_own_call() => Run(i =>
    {
        if (i % 10 == 0) Assert.Equal($"{i}", Assert.Throws<InvalidDataException>(() => CallingBack.Once(value => throw new InvalidDataException($"{value}"), i)).Message);
        Assert.Equal(i, CallingBack.Once(value => value, i));
    });

    [Fact]
    public void Errno_stays_with_its_thread() => Run(i =>
    {
        Errno.Set(i);
        Assert.Equal(i, ErrnoFunctions.Swap(i + 1));
        Assert.Equal(i + 1, Errno.Get());
    });

    [Fact]
    public void Handles_are_freed_exactly_once()
    {
        Run(i =>
        {
            using Thing thing = Things.New(i);
            Assert.Equal(i, Things.Value(thing));
            if (i % 100 == 0) MakeAndForget(i);
        });
        for (int i = 0; i < 20 && Things.Live() > 0; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal((0, 0), (Things.Live(), Things.Misuses()));
    }

    [Fact]
    public void A_handle_that_threads_share_is_never_used_after_it_was_freed()
    {
        Thing shared = Things.New(0);
        Run(i =>
        {
            Thing thing = Volatile.Read(ref shared);
            try
            {
                Assert.True(Things.Value(thing) >= 0);
            }
            catch (ObjectDisposedException)
            {
                // another thread was faster
            }

            if (i % 50 == 0) Interlocked.Exchange(ref shared, Things.New(i)).Dispose();
        });
        shared.Dispose();
        Assert.Equal((0, 0), (Things.Live(), Things.Misuses()));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeAndForget(int value) => Things.New(value);

    private static void Run(Action<int> step)
    {
        Stopwatch clock = Stopwatch.StartNew();
        Exception? failure = null;
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            try
            {
                for (int i = 0; clock.Elapsed < s_duration && failure is null; i++) step(i);
            }
            catch (Exception e)
            {
                failure = e;
            }
        }))];
        foreach (Thread thread in threads) thread.Start();
        while (clock.Elapsed < s_duration) GC.Collect(generation: Random.Shared.Next(3));
        foreach (Thread thread in threads) thread.Join();
        Assert.Null(failure);
    }
}
