namespace CTypes.Runtime.Tests;

public sealed class ManyLibrariesTests
{
    private const int Libraries = 300;
    private const int Threads = 4;

    [Fact]
    public void Three_hundred_libraries_are_disposed_under_threads_that_call_them_and_all_are_unmapped()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Wine takes minutes to list three hundred libraries again and again.");
        PluginFile[] files = [.. Enumerable.Range(0, Libraries).Select(_ => new PluginFile())];
        try
        {
            (long calls, long refused, long wrong) = Hammer(files);
            Assert.Equal(0, wrong);
            Assert.True(calls > Libraries, $"{calls} calls");
            Assert.True(refused >= Libraries, $"{refused} calls of disposed libraries");

            HashSet<string> ours = [.. files.Select(file => file.Path)];
            Collecting.Until(() => !CLibrary.Loaded().Any(ours.Contains));
            Assert.DoesNotContain(CLibrary.Loaded(), ours.Contains);
        }
        finally
        {
            foreach (PluginFile file in files) file.Dispose();
        }
    }

    // Each library is disposed while the threads are calling it; a thread goes on to the next when it is refused.
    private static (long Calls, long Refused, long Wrong) Hammer(PluginFile[] files)
    {
        (long calls, long refused, long wrong) = (0, 0, 0);
        Plugin?[] plugins = new Plugin?[files.Length];
        using CountdownEvent ready = new(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            ready.Signal();
            for (int i = 0; i < plugins.Length; i++)
            {
                SpinWait spin = default;
                while (Volatile.Read(ref plugins[i]) is null) spin.SpinOnce();
                Use(ref plugins[i]);
            }
        }) { IsBackground = true })];
        foreach (Thread thread in threads) thread.Start();
        ready.Wait();
        for (int i = 0; i < plugins.Length; i++)
        {
            Plugin plugin = new(files[i].Path);
            Volatile.Write(ref plugins[i], plugin);
            long seen = Interlocked.Read(ref calls);
            for (SpinWait spin = default; Interlocked.Read(ref calls) == seen;) spin.SpinOnce();
            plugin.Dispose();
            if (i % 10 == 0) GC.Collect();
        }

        foreach (Thread thread in threads) thread.Join();
        Array.Clear(plugins);
        return (calls, refused, wrong);

        void Use(ref Plugin? place)
        {
            Plugin plugin = place!;
            try
            {
                for (int n = 0; ; n++)
                {
                    if (plugin.Add(n, 1) != n + 1 || plugin.Name() != "plugin") Interlocked.Increment(ref wrong);
                    Interlocked.Increment(ref calls);
                }
            }
            catch (ObjectDisposedException)
            {
                Interlocked.Increment(ref refused);
            }
        }
    }
}
