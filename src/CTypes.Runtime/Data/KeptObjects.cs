using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>
/// What the pointers in some memory point to, by the pointer's place: ctypes' <c>_objects</c>. Thread-safe. Memory that
/// outlives the objects that view it has one table for all of them, so that a pointer never outlives what it points to.
/// </summary>
internal sealed class KeptObjects
{
    // C's own memory: nobody tells when it is freed, so an entry stays until another pointer is stored in its place.
    private static readonly KeptObjects s_ofC = new();
    private static readonly ConditionalWeakTable<object, KeptObjects> s_ofBuffers = [];

    private readonly Dictionary<nint, (object Value, nint Pointer, object? Anchor)> _byPlace = [];
    private bool _isShared;

    /// <summary>The table of the memory that an object which owns none looks at.</summary>
    /// <param name="source">What keeps the memory; null where C alone does.</param>
    public static KeptObjects Of(object? source) => source is null or NativeModule ? s_ofC : s_ofBuffers.GetOrCreateValue(source);

    /// <summary>The table, for a view that stays in the block when its owner moves to a larger one.</summary>
    public KeptObjects Share()
    {
        _isShared = true;
        return this;
    }

    /// <summary>The table of the larger block that an object moved to: a copy where views of the former block go on using this one.</summary>
    public KeptObjects ForLargerBlock()
    {
        if (!_isShared) return this;
        KeptObjects copy = new();
        lock (_byPlace)
        {
            foreach ((nint place, (object, nint, object?) entry) in _byPlace) copy._byPlace[place] = entry;
        }

        return copy;
    }

    /// <summary>Stores a pointer and keeps the object that it points to; null lets go of the former one.</summary>
    public void Store(nint place, ref nint target, nint pointer, object? value, object? anchor)
    {
        lock (_byPlace)
        {
            if (value is null) _byPlace.Remove(place);
            else _byPlace[place] = (value, pointer, anchor);
            target = pointer;
        }
    }

    /// <summary>A pointer, and the object that was stored with it and what its memory needs; null when C stored it.</summary>
    public (nint Pointer, object? Value, object? Anchor) Load(nint place, ref nint source)
    {
        lock (_byPlace) return _byPlace.TryGetValue(place, out (object Value, nint Pointer, object? Anchor) kept) && kept.Pointer == source ? (source, kept.Value, kept.Anchor) : (source, null, null);
    }

    /// <summary>What was copied along with the bytes of an object.</summary>
    public static void Copy(CData from, CData to, int sizeBytes)
    {
        KeyValuePair<nint, (object Value, nint Pointer, object? Anchor)>[] entries = from.KeptIfAny is { } source ? source.Within(from.PlaceInKept, sizeBytes) : [];
        if (entries.Length == 0 && to.KeptIfAny is null) return;
        KeptObjects kept = to.Kept;
        nint start = to.PlaceInKept;
        nint[] former = [.. kept.Within(start, sizeBytes).Select(entry => entry.Key)];
        lock (kept._byPlace)
        {
            foreach (nint place in former) kept._byPlace.Remove(place);
            foreach ((nint place, (object, nint, object?) entry) in entries) kept._byPlace[place - from.PlaceInKept + start] = entry;
        }
    }

    // The table of C's memory may be large, the part that is asked for is not.
    private KeyValuePair<nint, (object Value, nint Pointer, object? Anchor)>[] Within(nint start, int sizeBytes)
    {
        lock (_byPlace)
        {
            if (_byPlace.Count <= sizeBytes) return [.. _byPlace.Where(entry => entry.Key >= start && entry.Key < start + sizeBytes)];
            return [.. Enumerable.Range(0, sizeBytes).Select(i => start + i).Where(_byPlace.ContainsKey).Select(place => KeyValuePair.Create(place, _byPlace[place]))];
        }
    }
}
