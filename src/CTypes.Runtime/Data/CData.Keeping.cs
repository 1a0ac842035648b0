namespace CTypes;

/// <content>What lives as long as the object or its memory: objects that pointers in it point to, and those that somebody named.</content>
public abstract partial class CData
{
    /// <summary>Keeps an object from being collected as long as this one is not: for what C's memory points to and .NET cannot see.</summary>
    public void KeepAlive(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CData root = Root;
        while (true)
        {
            object[] companions = root._companions;
            if (Interlocked.CompareExchange(ref root._companions, [.. companions, value], companions) == companions) return;
        }
    }

    /// <summary>Keeps the library objects that another object keeps, in whose files the memory that it points to may lie.</summary>
    internal void KeepLibrariesOf(CData other)
    {
        CData root = other.Root;
        if (root._source is NativeModule { IsOfObject: true } library) KeepAlive(library);
        foreach (object companion in root._companions)
        {
            if (companion is NativeModule { IsOfObject: true }) KeepAlive(companion);
        }
    }

    /// <summary>
    /// Held by what reads or writes pointers together with what they keep alive: a pointer that was copied without it would lead into
    /// memory that is freed. It is the same for all objects that see the memory, and where the memory may move, that of what moves it.
    /// </summary>
    internal Lock Keeping => s_locks[KeepingIndex];

    private int KeepingIndex => Root is { OwnsMemory: true } root ? LockOf(root.BlockOwner) : LockOf(Kept);

    /// <summary>The locks of two objects, in an order that is the same for every thread; one lock twice where they have the same.</summary>
    internal static (Lock First, Lock Second) KeepingOfBoth(CData one, CData other)
    {
        (int first, int second) = (one.KeepingIndex, other.KeepingIndex);
        return (s_locks[Math.Min(first, second)], s_locks[Math.Max(first, second)]);
    }

    /// <summary>What the pointers in the memory keep alive: the object's own, or that of all views of the memory.</summary>
    internal KeptObjects Kept
    {
        get
        {
            CData root = Root;
            return root._kept ?? Interlocked.CompareExchange(ref root._kept, root.OwnsMemory ? new KeptObjects() : KeptObjects.Of(root._block ?? root._source), null) ?? root._kept;
        }
    }

    internal KeptObjects? KeptIfAny => Root is { OwnsMemory: true } root ? root._kept : Kept;

    /// <summary>Where the object begins, as <see cref="Kept"/> counts: from the start of memory of its own, which may move, else from what never moves.</summary>
    internal nint PlaceInKept => Root is { OwnsMemory: true } root ? _start - root._start : _start;

    /// <summary>What has to live for the address to be good, also when the object is disposed; null once it is.</summary>
    internal object? Anchor => _block is { } block ? block.Anchor
        : _bytes is not { } bytes ? null
        : Root._pin?.Again() ?? (_source is null or CData ? bytes : _source);

    /// <summary>The address with its anchor, also where another thread resizes the object meanwhile.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    internal nint Anchored(out object? anchor)
    {
        while (true)
        {
            nint address = Address;
            anchor = Anchor;
            if (address == Address) return address;
        }
    }
}
