namespace CTypes;

/// <summary>
/// What the pointers in an object's memory point to, by the pointer's offset: ctypes' <c>_objects</c>. Thread-safe.
/// </summary>
internal sealed class KeptObjects
{
    private readonly Dictionary<nint, (object Value, nint Pointer, object? Anchor)> _byOffset = [];
    private readonly List<object> _others = [];

    /// <summary>Keeps the object that the pointer at an offset now points to; null lets go of the former one.</summary>
    public void Set(nint offset, object? value, nint pointer, object? anchor)
    {
        lock (_byOffset)
        {
            if (value is null) _byOffset.Remove(offset);
            else _byOffset[offset] = (value, pointer, anchor);
        }
    }

    /// <summary>The object that was stored at an offset, unless another pointer stands there now.</summary>
    public object? Find(nint offset, nint pointer)
    {
        lock (_byOffset) return _byOffset.TryGetValue(offset, out (object Value, nint Pointer, object? Anchor) kept) && kept.Pointer == pointer ? kept.Value : null;
    }

    public void Add(object value)
    {
        lock (_byOffset) _others.Add(value);
    }

    /// <summary>What was copied along with the bytes of an object.</summary>
    public static void Copy(CData from, CData to, int sizeBytes)
    {
        if (from.Root.KeptIfAny is not { } kept) return;
        nint fromStart = from.OffsetInRoot;
        nint toStart = to.OffsetInRoot;
        KeyValuePair<nint, (object Value, nint Pointer, object? Anchor)>[] entries;
        lock (kept._byOffset) entries = [.. kept._byOffset.Where(e => e.Key >= fromStart && e.Key < fromStart + sizeBytes)];
        foreach ((nint offset, (object value, nint pointer, object? anchor)) in entries) to.Root.Kept.Set(offset - fromStart + toStart, value, pointer, anchor);
        if (from.Parent is null && to.Parent is null) to.Root.Kept._others.AddRange(kept._others);
    }
}
