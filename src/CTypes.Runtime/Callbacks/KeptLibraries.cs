namespace CTypes;

/// <summary>
/// The library objects that were given the handlers of a table, by slot: what C may call keeps the file mapped that calls it.
/// Guarded by the table's lock.
/// </summary>
internal sealed class KeptLibraries
{
    private readonly Dictionary<int, HashSet<NativeModule>> _ofSlot = [];

    /// <summary>Keeps a library until the slot is released.</summary>
    public void Add(int slot, NativeModule library)
    {
        if (!_ofSlot.TryGetValue(slot, out HashSet<NativeModule>? libraries)) _ofSlot[slot] = libraries = [];
        libraries.Add(library);
    }

    /// <summary>The slot was released.</summary>
    public void Release(int slot) => _ofSlot.Remove(slot);
}
