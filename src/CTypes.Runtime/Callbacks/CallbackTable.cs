using System.ComponentModel;

namespace CTypes;

/// <summary>
/// For generated code: the handlers of one callback class that C can reach, each rooted until it is released.
/// C finds a handler by slot (one thunk per slot) or, where C hands a <c>void*</c> back, by a token in it (one thunk for all).
/// </summary>
/// <remarks>
/// A token names a slot and the slot's generation, and is never an address: a token that outlived its handler finds nothing.
/// A thunk has no room for a generation, so a released slot waits until <see cref="QuarantineSlots"/> others were released
/// before it gets a new handler. A call that comes in that time finds nothing; either way it ends in a report, not in freed memory.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CallbackTable<THandler> where THandler : Delegate
{
    /// <summary>How many slots are released after one before that one is used again.</summary>
    public const int QuarantineSlots = 64;

    private const int InitialSlots = 16;

    private readonly Lock _changing = new();
    private readonly Func<int, nint>? _makeThunk;
    private readonly nint _sharedThunk;
    private readonly Queue<int> _released = new();
    private readonly Stack<int> _returned = new();
    private Entry[] _entries = new Entry[InitialSlots];
    private int _used;

    /// <summary>A table for a callback without user data.</summary>
    /// <param name="makeThunk">Gives the function pointer for a slot; asked once for each.</param>
    public CallbackTable(Func<int, nint> makeThunk) => _makeThunk = makeThunk;

    /// <summary>A table for a callback whose handlers are found by user data.</summary>
    /// <param name="sharedThunk">The function pointer of all handlers.</param>
    public CallbackTable(nint sharedThunk) => _sharedThunk = sharedThunk;

    /// <summary>The handler in a slot; null after it was released.</summary>
    public THandler? Find(int slot) => Volatile.Read(ref Volatile.Read(ref _entries)[slot].Handler);

    /// <summary>The handler that a token stands for; null when it was released or never was one.</summary>
    public THandler? Find(nint userData)
    {
        CallbackToken token = CallbackToken.Read(userData);
        Entry[] entries = Volatile.Read(ref _entries);
        if ((uint)token.Slot >= (uint)entries.Length) return null;

        // The handler first: one that came into the slot later was written after the generation had changed.
        ref Entry entry = ref entries[token.Slot];
        THandler? handler = Volatile.Read(ref entry.Handler);
        return Volatile.Read(ref entry.Generation) == token.Generation ? handler : null;
    }

    /// <summary>Makes a handler callable for the duration of one call; null is C's NULL.</summary>
    public CallbackLease<THandler> Lend(THandler? handler) => handler is null ? default : new(this, Take(handler, reuseAtOnce: true));

    internal CallbackSlot Add(THandler handler) => Take(handler, reuseAtOnce: false);

    /// <summary>Ends a handler's use; C may still hold the pointer.</summary>
    internal void Release(int slot)
    {
        lock (_changing)
        {
            Clear(slot);
            _released.Enqueue(slot);
        }
    }

    /// <summary>Ends a handler's use after a call whose callee does not keep the pointer.</summary>
    internal void Return(int slot)
    {
        lock (_changing)
        {
            Clear(slot);
            _returned.Push(slot);
        }
    }

    private CallbackSlot Take(THandler handler, bool reuseAtOnce)
    {
        lock (_changing)
        {
            int slot = NextSlot(reuseAtOnce);
            ref Entry entry = ref _entries[slot];
            Volatile.Write(ref entry.Handler, handler);
            if (_makeThunk is null) return new(slot, _sharedThunk, new CallbackToken(slot, entry.Generation).Write());
            if (entry.Thunk == 0) entry.Thunk = _makeThunk(slot);
            return new(slot, entry.Thunk, 0);
        }
    }

    private int NextSlot(bool reuseAtOnce)
    {
        if (reuseAtOnce && _returned.TryPop(out int returned)) return returned;
        int quarantine = _makeThunk is null ? 0 : QuarantineSlots;
        if (_released.Count > quarantine) return _released.Dequeue();
        if (_used == _entries.Length)
        {
            Entry[] larger = new Entry[_used * 2];
            _entries.CopyTo(larger, 0);
            Volatile.Write(ref _entries, larger);
        }

        return _used++;
    }

    private void Clear(int slot)
    {
        ref Entry entry = ref _entries[slot];
        entry.Handler = null;
        Volatile.Write(ref entry.Generation, CallbackToken.NextGeneration(entry.Generation));
    }

    private struct Entry
    {
        public THandler? Handler;
        public uint Generation;
        public nint Thunk;
    }
}
