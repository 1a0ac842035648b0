using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>
/// For generated code: the handlers of one callback class that C can reach, each rooted until it is released.
/// C finds a handler by slot (one thunk per slot) or, where C hands a <c>void*</c> back, by a token in it (one thunk for all).
/// </summary>
/// <remarks>
/// A thunk has no room for a generation, so a released slot waits until <see cref="QuarantineSlots"/> others were released
/// before it gets a new handler. A call that comes in that time finds nothing, ends in a report, not in freed memory, and shows
/// that C still has the pointer: such a slot gets no handler any more.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CallbackTable<THandler> where THandler : Delegate
{
    /// <summary>How many slots are released after one before that one is used again.</summary>
    public const int QuarantineSlots = 64;

    private const int InitialSlots = 16;

    /// <summary>How many slots handlers that are lent for a call take turns in; the other static functions are left to objects.</summary>
    private const int LentSlots = 8;

    private readonly Lock _changing = new();
    private readonly Func<int, nint>? _makeThunk;
    private readonly nint _sharedThunk;
    private readonly ReleasedSlots _released = new(typeof(THandler).DeclaringType?.Name ?? typeof(THandler).Name, QuarantineSlots);
    private readonly KeptLibraries _libraries = new();
    private readonly ContextRoot? _root = ContextRoot.Of(typeof(THandler));
    private Entry[] _entries = new Entry[InitialSlots];
    private int _used;

    /// <summary>A table for a callback without user data.</summary>
    /// <param name="makeThunk">Gives the function pointer for a slot; asked once for each.</param>
    /// <param name="usesErrno">Whether the thunks swap <c>errno</c>.</param>
    public CallbackTable(Func<int, nint> makeThunk, bool usesErrno = false) : this(usesErrno) => _makeThunk = makeThunk;

    /// <summary>A table for a callback whose handlers are found by user data.</summary>
    /// <param name="sharedThunk">The function pointer of all handlers.</param>
    /// <param name="usesErrno">Whether the thunk swaps <c>errno</c>.</param>
    public CallbackTable(nint sharedThunk, bool usesErrno = false) : this(usesErrno) => _sharedThunk = sharedThunk;

    private CallbackTable(bool usesErrno)
    {
        if (usesErrno) Errno.Prepare();
    }

    /// <summary>The handler in a slot; null after it was released.</summary>
    public THandler? Find(int slot) => Volatile.Read(ref Volatile.Read(ref _entries)[slot].Handler) ?? TakeOnce(slot);

    /// <summary>The handler that a token stands for; null when it was released or never was one.</summary>
    public THandler? Find(nint userData)
    {
        object? target = UserDataTable.Find(userData);
        return target is THandler handler ? handler : target is null ? null : FindBehind(target, userData);
    }

    /// <summary>Reports that C called what was found no handler for.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="callback">The callback's name.</param>
    public CallbackException ReportLate(int slot, string callback)
    {
        CallbackEnd end;
        lock (_changing) end = _entries[slot].End;
        return Callbacks.ReportLate(callback, end);
    }

    /// <summary>Reports that C called what was found no handler for.</summary>
    /// <param name="userData">The token that C called it with.</param>
    /// <param name="callback">The callback's name.</param>
    public CallbackException ReportLate(nint userData, string callback) => Callbacks.ReportLate(callback, UserDataTable.EndOf(userData));

    /// <summary>Makes a handler callable for as long as a lifetime says; null is C's NULL.</summary>
    /// <param name="handler">What C calls.</param>
    /// <param name="lifetime">How long C may call it.</param>
    /// <param name="group">The handlers that C carries in one <c>void*</c>; null for a <c>void*</c> of its own.</param>
    public CallbackLease<THandler> Lend(THandler? handler, CallbackLifetime lifetime = CallbackLifetime.Call, CallbackGroup? group = null)
    {
        if (handler is null) return default;
        if (group is not null && _makeThunk is null)
        {
            group.Add(handler);
            return new(null, new CallbackSlot(-1, 0, _sharedThunk, group.UserData), lifetime);
        }

        CallbackSlot slot = lifetime == CallbackLifetime.Once ? Take(null, new OnceHandler<THandler>(handler, owner: null)) : Take(handler, null, reuseAtOnce: lifetime == CallbackLifetime.Call);
        CallbackLease<THandler> lease = new(this, slot, lifetime);
        group?.Own(lease);
        return lease;
    }

    internal CallbackSlot Add(THandler handler) => Take(handler, null);

    /// <summary>The handler of an object, of those that C finds by user data; null after it was released.</summary>
    internal static THandler? HandlerOf(nint userData) => UserDataTable.Find(userData) switch
    {
        THandler handler => handler,
        OnceHandler<THandler> once => once.Handler,
        _ => null,
    };

    /// <summary>Has the handler of an object released by its next call.</summary>
    internal void ReleaseWhenCalled(CallbackSlot slot, CallbackHandle<THandler> owner)
    {
        if (slot.Index < 0)
        {
            if (UserDataTable.Find(slot.UserData) is THandler target) UserDataTable.Replace(slot.UserData, target, new OnceHandler<THandler>(target, owner));
            return;
        }

        lock (_changing)
        {
            ref Entry entry = ref _entries[slot.Index];
            if (entry.Generation != slot.Generation || entry.Handler is not { } handler) return;
            entry.Once = new OnceHandler<THandler>(handler, owner);
            Volatile.Write(ref entry.Handler, null);
        }
    }

    /// <summary>Keeps a library object's file mapped until the handler is released.</summary>
    internal void KeepLoaded(CallbackSlot slot, NativeModule library)
    {
        if (slot.Index < 0)
        {
            UserDataTable.KeepLoaded(slot.UserData, library);
            return;
        }

        lock (_changing)
        {
            if (_entries[slot.Index].Generation == slot.Generation) _libraries.Add(slot.Index, library);
        }
    }

    /// <summary>Ends a handler's use, unless it ended before.</summary>
    /// <param name="slot">Where the handler is.</param>
    /// <param name="end">Why C may no longer call it.</param>
    internal void Release(CallbackSlot slot, CallbackEnd end)
    {
        if (slot.Index < 0)
        {
            UserDataTable.Remove(slot.UserData, end);
            return;
        }

        lock (_changing)
        {
            if (_entries[slot.Index].Generation != slot.Generation) return;
            Empty(slot.Index, end);
        }
    }

    private CallbackSlot Take(THandler? handler, OnceHandler<THandler>? once, bool reuseAtOnce = false)
    {
        if (_makeThunk is null) return new(-1, 0, _sharedThunk, UserDataTable.Add((object?)handler ?? once!));
        lock (_changing)
        {
            int slot = NextSlot(reuseAtOnce);
            ref Entry entry = ref _entries[slot];
            entry.Once = once;
            Volatile.Write(ref entry.Handler, handler);
            if (entry.Thunk == 0) entry.Thunk = _makeThunk(slot);
            if (!reuseAtOnce) _root?.Add();    // the call itself keeps what is lent for it
            return new(slot, entry.Generation, entry.Thunk, 0);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private THandler? TakeOnce(int slot)
    {
        OnceHandler<THandler>? once;
        lock (_changing)
        {
            once = _entries[slot].Once;
            if (once is null)
            {
                if (_entries[slot].Handler is null) _released.MarkCalled(slot);
                return _entries[slot].Handler;
            }

            Empty(slot, CallbackEnd.Called);
        }

        return once.Take();
    }

    private static THandler? FindBehind(object target, nint userData) => target switch
    {
        CallbackGroup group => group.Find<THandler>(),
        OnceHandler<THandler> once when UserDataTable.Remove(userData, CallbackEnd.Called) == once => once.Take(),
        _ => null,
    };

    private int NextSlot(bool reuseAtOnce)
    {
        if (reuseAtOnce && _used < LentSlots) return _used++;
        if (_released.TryTake(reuseAtOnce, out int released)) return released;
        if (_used == _entries.Length)
        {
            Entry[] larger = new Entry[_used * 2];
            _entries.CopyTo(larger, 0);
            Volatile.Write(ref _entries, larger);
        }

        return _used++;
    }

    // Not inlined, because lending for a call would then be slower by a third.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Empty(int slot, CallbackEnd end)
    {
        ref Entry entry = ref _entries[slot];
        entry.Handler = null;
        entry.Once = null;
        entry.End = end;
        entry.Generation++;
        _libraries.Release(slot);
        _released.Add(slot, isReturned: end == CallbackEnd.Returned);
        if (end != CallbackEnd.Returned) _root?.Remove();
    }

    private struct Entry
    {
        public THandler? Handler;
        public OnceHandler<THandler>? Once;
        public uint Generation;
        public nint Thunk;
        public CallbackEnd End;
    }
}
