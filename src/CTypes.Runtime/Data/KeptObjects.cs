using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>
/// What the pointers in some memory point to, by the pointer's place: ctypes' <c>_objects</c>. Memory that outlives the objects
/// that view it has one table for all of them, so that a pointer never outlives what it points to. A table and the pointers are
/// read and written together, under <see cref="CData.Keeping"/>.
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
        foreach ((nint place, (object, nint, object?) entry) in _byPlace) copy._byPlace[place] = entry;
        return copy;
    }

    /// <summary>Keeps the object that a pointer points to; null lets go of the former one.</summary>
    public void Store(nint place, nint pointer, object? value, object? anchor)
    {
        if (value is null) _byPlace.Remove(place);
        else _byPlace[place] = (value, pointer, anchor);
    }

    /// <summary>A pointer, and the object that was stored with it and what its memory needs; null when C stored it.</summary>
    public (nint Pointer, object? Value, object? Anchor) Load(nint place, nint pointer) =>
        _byPlace.TryGetValue(place, out (object Value, nint Pointer, object? Anchor) kept) && kept.Pointer == pointer ? (pointer, kept.Value, kept.Anchor) : (pointer, null, null);

    /// <summary>A table for a copy of an object's bytes; null where the pointers in them keep nothing.</summary>
    public static KeptObjects? CopyOf(CData original, int sizeBytes)
    {
        if (original.KeptIfAny is not { } source) return null;
        nint start = original.PlaceInKept;
        KeptObjects copy = new();
        foreach ((nint place, (object, nint, object?) entry) in source.Within(start, sizeBytes)) copy._byPlace[place - start] = entry;
        return copy._byPlace.Count == 0 ? null : copy;
    }

    /// <summary>What is copied along with the bytes of an object, and before them: no pointer stands where nothing keeps what it points to.</summary>
    public static void Copy(CData from, CData to, int sizeBytes)
    {
        KeyValuePair<nint, (object Value, nint Pointer, object? Anchor)>[] entries = from.KeptIfAny is { } source ? source.Within(from.PlaceInKept, sizeBytes) : [];
        if (entries.Length == 0 && to.KeptIfAny is null) return;
        KeptObjects kept = to.Kept;
        (nint start, nint former) = (to.PlaceInKept, from.PlaceInKept);
        foreach ((nint place, _) in kept.Within(start, sizeBytes)) kept._byPlace.Remove(place);
        foreach ((nint place, (object, nint, object?) entry) in entries) kept._byPlace[place - former + start] = entry;
    }

    // The table of C's memory may be large, the part that is asked for is not.
    private KeyValuePair<nint, (object Value, nint Pointer, object? Anchor)>[] Within(nint start, int sizeBytes)
    {
        if (_byPlace.Count <= sizeBytes) return [.. _byPlace.Where(entry => entry.Key >= start && entry.Key < start + sizeBytes)];
        return [.. Enumerable.Range(0, sizeBytes).Select(i => start + i).Where(_byPlace.ContainsKey).Select(place => KeyValuePair.Create(place, _byPlace[place]))];
    }
}
