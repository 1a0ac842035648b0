namespace CTypes;

/// <content>Objects whose address C keeps when the call has returned.</content>
public abstract partial class CData
{
    private static readonly Dictionary<CData, CData> s_keptByC = new(ReferenceEqualityComparer.Instance);
    private static readonly Dictionary<CData, object?[]> s_keptForever = new(ReferenceEqualityComparer.Instance);

    private bool _isKeptByC;
    private int _addressesOfC;

    /// <summary>Keeps the object until it is disposed: nothing else need refer to it.</summary>
    /// <param name="address">The address that C gets; null where C has it.</param>
    /// <returns>Whether the object lies there; nothing is kept where another thread resized or disposed it, or closed its arena.</returns>
    internal bool TryKeepForC(nint? address)
    {
        lock (Moving)
        {
            if (!IsUsable || (address is { } given && !IsAt(given))) return false;
            lock (s_keptByC)
            {
                if (s_keptByC.TryAdd(this, Root)) Root._addressesOfC++;
                _isKeptByC = true;
            }
        }

        Interlocked.MemoryBarrier();    // either this sees that another thread disposed the object, or that one that C keeps it
        if (!IsDisposed) return true;
        LetGoOfC();
        return false;
    }

    /// <summary>Keeps the memory, and what its pointers point to, as long as the process lives, also when the object is disposed.</summary>
    /// <inheritdoc cref="TryKeepForC"/>
    internal bool TryKeepForeverForC(nint address)
    {
        lock (Moving)
        {
            if (!IsAt(address) || Anchor is not { } anchor) return false;
            lock (s_keptByC)
            {
                if (s_keptForever.ContainsKey(this)) return true;
                s_keptForever.Add(this, [anchor, KeptIfAny]);
                Root._addressesOfC++;
            }
        }

        return true;
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
