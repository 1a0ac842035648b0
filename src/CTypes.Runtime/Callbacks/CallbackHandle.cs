using System.ComponentModel;

namespace CTypes;

/// <summary>
/// The base of every <see cref="CallbackAttribute"/> class: one handler that C can call. The handler is rooted until
/// <see cref="Dispose"/>, even when the handle object itself is collected: forgetting to dispose leaks, it never crashes.
/// </summary>
/// <typeparam name="THandler">The delegate type of the handler.</typeparam>
public abstract class CallbackHandle<THandler> : IDisposable, ICallbackHandle where THandler : Delegate
{
    private readonly CallbackTable<THandler> _table;
    private readonly CallbackSlot _slot;
    private List<CallbackGroup>? _groups;
    private int _disposed;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CallbackHandle(CallbackTable<THandler> table, THandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _table = table;
        _slot = table.Add(handler);
    }

    /// <summary>The C function pointer.</summary>
    /// <exception cref="ObjectDisposedException">The callback was disposed.</exception>
    public nint Pointer => Alive._slot.Pointer;

    /// <summary>What C hands back in the argument that carries the handler; 0 for a callback without user data.</summary>
    /// <exception cref="ObjectDisposedException">The callback was disposed.</exception>
    public nint UserData => Alive._slot.UserData;

    /// <summary>Whether <see cref="Dispose"/> was called.</summary>
    public bool IsDisposed => Volatile.Read(ref _disposed) != 0;

    private CallbackHandle<THandler> Alive
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            return this;
        }
    }

    /// <summary>
    /// Lets go of the handler: no call of it begins after this returns, even when another thread disposes at the same time. Call it
    /// when C no longer holds the pointer; should C call it all the same, it gets <c>OnError</c> and <see cref="Callbacks.UnhandledException"/> says so.
    /// </summary>
    public void Dispose()
    {
        bool isFirst = Interlocked.Exchange(ref _disposed, 1) == 0;
        _table.Release(_slot, CallbackEnd.Disposed);    // by each: the first may not have come this far
        if (!isFirst) return;
        if (Volatile.Read(ref _groups) is not null) LeaveGroups();
        GC.SuppressFinalize(this);
    }

    /// <summary>The handler, of an object that C finds by user data; null after it was released.</summary>
    internal THandler? Current => IsDisposed ? null : CallbackTable<THandler>.HandlerOf(_slot.UserData);

    /// <summary>Lets go of the handler at C's next call.</summary>
    internal void ReleaseWhenCalled() => _table.ReleaseWhenCalled(_slot, this);

    /// <summary>The handler was let go of by its call.</summary>
    internal void MarkReleased() => Interlocked.Exchange(ref _disposed, 1);

    /// <summary>Keeps a library object's file mapped while C may call the handler.</summary>
    internal void KeepLoaded(NativeModule library) => _table.KeepLoaded(_slot, library);

    /// <summary>Joins handlers that C carries in one <c>void*</c>.</summary>
    /// <param name="group">The handlers that share it.</param>
    /// <param name="lifetime">Whether the group ends with this object, or this object with the group.</param>
    internal void Join(CallbackGroup group, CallbackLifetime lifetime)
    {
        if (lifetime is not (CallbackLifetime.Call or CallbackLifetime.Notified))
        {
            group.AddLasting(this);
            return;
        }

        group.Add(this);
        if (lifetime == CallbackLifetime.Notified) group.Own(this);
    }

    CallbackGroup? ICallbackHandle.GroupLike(CallbackGroup other)
    {
        lock (_table) return _groups?.Find(other.IsLike);
    }

    void ICallbackHandle.EndWith(CallbackGroup group)
    {
        lock (_table) (_groups ??= []).Add(group);
        if (IsDisposed) LeaveGroups();    // by another thread, which may not have seen the group
    }

    private void LeaveGroups()
    {
        CallbackGroup[] groups;
        lock (_table) groups = [.. _groups!];
        foreach (CallbackGroup group in groups) group.EndWithLast();
    }
}
