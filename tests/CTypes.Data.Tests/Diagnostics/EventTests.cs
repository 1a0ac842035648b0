using System.Diagnostics.Tracing;

namespace CTypes.Data.Tests;

public sealed class EventTests
{
    [Fact]
    public void Loading_and_resolving_are_told_to_listeners()
    {
        using Listener listener = new();
        Assert.Equal(6, Told.Sum([1, 2, 3]));
        Assert.Equal(3, Silent.Sum([1, 2]));
        Assert.Throws<SymbolNotFoundException>(Told.NotThere);
        Assert.False(Absent.Module.TryLoad(out _));

        Assert.Contains(listener.Events, e => e is ("LibraryLoaded", "data", _) && e.What.Contains("data", StringComparison.Ordinal));
        Assert.Contains(listener.Events, e => e is ("SymbolResolved", "data", "sum"));
        Assert.Single(listener.Events, e => e is ("FunctionCalled", "data", "sum"));
        Assert.Contains(listener.Events, e => e is ("SymbolNotFound", "data", "not_there"));
        Assert.Contains(listener.Events, e => e is ("LibraryNotFound", "no_such_library", _) && e.What.Contains("no_such_library", StringComparison.Ordinal));
    }

    [Fact]
    public void The_source_s_manifest_is_in_order() =>
        Assert.Contains("name=\"CTypes\"", EventSource.GenerateManifest(typeof(CTypesEventSource), "CTypes.dll", EventManifestOptions.Strict));

    private sealed class Listener : EventListener
    {
        private readonly List<(string Event, string Library, string What)> _events = [];

        public (string Event, string Library, string What)[] Events
        {
            get
            {
                lock (_events) return [.. _events];
            }
        }

        protected override void OnEventSourceCreated(EventSource source)
        {
            if (source.Name == "CTypes") EnableEvents(source, EventLevel.Verbose, CTypesEventSource.Keywords.Load | CTypesEventSource.Keywords.Resolve | CTypesEventSource.Keywords.Call);
        }

        protected override void OnEventWritten(EventWrittenEventArgs e)
        {
            lock (_events) _events.Add((e.EventName!, (string)e.Payload![0]!, (string)e.Payload[1]!));
        }
    }
}

[CLibrary("data")]
public static partial class Silent
{
    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(values))]
    public static partial int Sum(int[] values);
}

[CLibrary("data", CallEvents = true)]
public static partial class Told
{
    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(values))]
    public static partial int Sum(int[] values);

    [CFunction("not_there", ArgTypes = [], RestType = typeof(void))]
    public static partial void NotThere();
}

[CLibrary("no_such_library")]
public static partial class Absent;
