using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

[Collection(nameof(UnderTheLoadersLock))]
public sealed class UnmappingTests
{
    [Fact]
    public void A_disposed_library_is_unmapped()
    {
        SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        bool wasLoaded = false;
        PluginFile.Apart(() =>
        {
            using Plugin plugin = new(file.Path);
            plugin.Version();
            wasLoaded = file.IsLoaded;
        });
        Assert.True(wasLoaded);
        Assert.True(file.IsUnmappedInTheEnd());
    }

    [Fact]
    public void A_library_that_nobody_disposed_stays_mapped()
    {
        using PluginFile file = new();
        PluginFile.Apart(() => new Plugin(file.Path).Version());
        Collecting.All();
        Assert.Contains(file.Path, CLibrary.Loaded());
    }

    [Fact]
    public void A_library_is_not_unmapped_under_a_running_call()
    {
        SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        using ManualResetEventSlim started = new();
        using CBox<int> isOver = new(0);
        (int result, bool wasLoaded) = (0, false);
        Thread caller = Caller();
        started.Wait(TestContext.Current.CancellationToken);
        Collecting.All();
        wasLoaded = file.IsLoaded;
        isOver.Value = 1;
        caller.Join();
        Assert.Equal((7, true), (result, wasLoaded));
        Assert.True(file.IsUnmappedInTheEnd());

        // The thread disposes the object in the callback and has nothing else that keeps it alive.
        Thread Caller()
        {
            Thread thread = new(() => result = Begin(new Plugin(file.Path)));
            thread.Start();
            return thread;
        }

        int Begin(Plugin plugin) => plugin.Wait(() => { plugin.Dispose(); started.Set(); }, isOver);
    }

    [Fact]
    public void A_callback_that_C_calls_while_its_library_is_unmapped_is_reported()
    {
        SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        List<CallbackException> raised = Unhandled.During(nameof(UnloadReport), () =>
        {
            PluginFile.Apart(() =>
            {
                using UnloadReport callback = new(value => { });
                using Plugin plugin = new(file.Path);
#pragma warning disable CTYP0060 // The mistake itself is tested.
                plugin.ReportUnload(callback);
#pragma warning restore CTYP0060
            });
            Assert.True(file.IsUnmappedInTheEnd());
        });
        Assert.Contains("after it was disposed", Assert.Single(raised).Message, StringComparison.Ordinal);
    }

    internal static void SkipWhereNothingIsUnmapped() =>
        Assert.SkipUnless(OperatingSystem.IsWindows() || (OperatingSystem.IsLinux() && !RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal)), "musl never unmaps, and macOS does not do so for every file.");
}
