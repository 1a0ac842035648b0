namespace CTypes;

/// <content>Objects whose address C keeps when the call has returned.</content>
public abstract partial class CData
{
    private static readonly Dictionary<CData, CData> s_keptByC = new(ReferenceEqualityComparer.Instance);
    private static readonly Dictionary<CData, object?[]> s_keptForever = new(ReferenceEqualityComparer.Instance);

    private bool _isKeptByC;
    private int _addressesOfC;

    /// <summary>Keeps the object until it is disposed: nothing else need refer to it.</summary>
    internal void KeepForC()
    {
        lock (s_keptByC)
        {
            if (s_keptByC.TryAdd(this, Root)) Root._addressesOfC++;
            _isKeptByC = true;
        }

        Interlocked.MemoryBarrier();    // either this sees that another thread disposed the object, or that one that C keeps it
        if (IsDisposed) LetGoOfC();
    }

    /// <summary>Keeps the memory, and what its pointers point to, as long as the process lives, also when the object is disposed.</summary>
    internal void KeepForeverForC()
    {
        lock (s_keptByC)
        {
            if (s_keptForever.ContainsKey(this) || Anchor is not { } anchor) return;
            s_keptForever.Add(this, [anchor, KeptIfAny]);
            Root._addressesOfC++;
        }
    }

    private void ThrowIfKeptByC()
    {
        if (Volatile.Read(ref Root._addressesOfC) > 0) throw new InvalidOperationException($"This {ShownName} cannot be resized: it would move, and C keeps its address.");
    }

    private void LetGoOfC()
    {
        lock (s_keptByC)
        {
            if (s_keptByC.Remove(this, out CData? root)) root._addressesOfC--;
        }
    }
}
