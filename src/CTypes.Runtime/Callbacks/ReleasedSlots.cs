namespace CTypes;

/// <summary>
/// The slots of one callback class that have no handler, and when they may get one again. C may still hold a released slot's function
/// pointer, so it waits; one that C called while it waited shows that C does, and is never used again. One that C has let go of waits for
/// nothing, but the one that came last is used last: C may have been said to keep the pointer for a shorter time than it does. Guarded by
/// the table's lock.
/// </summary>
/// <param name="callback">The callback's name.</param>
/// <param name="quarantine">How many slots are released after one before that one is used again.</param>
internal sealed class ReleasedSlots(string callback, int quarantine)
{
    private readonly Queue<int> _waiting = new();
    private readonly Queue<int> _returned = new();
    private readonly HashSet<int> _calledLate = [];

    /// <summary>Takes a slot whose handler was released.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="isReturned">Whether C has let go of the pointer.</param>
    public void Add(int slot, bool isReturned)
    {
        if (isReturned) _returned.Enqueue(slot);
        else _waiting.Enqueue(slot);
    }

    /// <summary>C called a slot without a handler.</summary>
    public void MarkCalled(int slot) => _calledLate.Add(slot);

    /// <summary>Gives a slot that can get a handler; false where a new one has to be made.</summary>
    /// <param name="ofReturned">Whether one that C has let go of is wanted.</param>
    /// <param name="slot">The slot.</param>
    /// <exception cref="CallbackQuarantineException">No more slots may be kept from use.</exception>
    public bool TryTake(bool ofReturned, out int slot)
    {
        while (ofReturned && _returned.TryDequeue(out slot))
        {
            if (!_calledLate.Contains(slot)) return true;
        }

        while (Callbacks.ReusesReleased && _waiting.Count > quarantine)
        {
            slot = _waiting.Dequeue();
            if (!_calledLate.Contains(slot)) return true;
        }

        int unused = Callbacks.ReusesReleased ? _calledLate.Count : _waiting.Count;
        if (unused > Callbacks.QuarantineLimit) throw new CallbackQuarantineException(callback, Callbacks.QuarantineLimit);
        slot = -1;
        return false;
    }
}
