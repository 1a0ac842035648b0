using System.Diagnostics;

namespace CTypes;

/// <summary>What the debugger shows of an arena's elements.</summary>
internal sealed class ArenaArrayDebugView<T>(ArenaArray<T> array) where T : unmanaged
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Elements => array.Span.ToArray();
}
