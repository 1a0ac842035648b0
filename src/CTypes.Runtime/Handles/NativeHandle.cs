using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// The base of every <see cref="CHandleAttribute"/> class: an object that C handed out. It is freed exactly once, never while a call
/// or another handle uses it, and by the finalizer when it was forgotten.
/// </summary>
public abstract partial class NativeHandle : SafeHandle
{
    private static readonly Kept s_closed = new(null, null);

    private readonly bool _freesNative;
    private Kept? _kept;
    private int _isDisposed;
    private int _disposingThread;
    private bool _isAbandoned;

    /// <summary>For generated code.</summary>
    /// <param name="invalidHandleValue">The value that stands for no handle.</param>
    /// <param name="ownsHandle">Whether C's object is freed when the handle closes.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected NativeHandle(nint invalidHandleValue, bool ownsHandle) : base(invalidHandleValue, ownsHandle: true)
    {
        _freesNative = ownsHandle;
        if (!ownsHandle) GC.SuppressFinalize(this);    // nothing to do, as long as nothing is kept
    }

    /// <summary>
    /// Whether <see cref="SafeHandle.Dispose()"/> was called, or C took the object away. No call can begin with the handle any more; C's object is freed
    /// when the calls under way have returned and the handles that depend on it are closed.
    /// </summary>
    public bool IsDisposed => Volatile.Read(ref _isDisposed) != 0;

    /// <summary>Whether C took the object away, so that nothing is left to free.</summary>
    internal bool IsTaken { get; private set; }

    /// <summary>
    /// Ties a callback's life to the handle's: it is disposed right after C's object was freed, and not before. On a borrowed handle it is
    /// disposed when that closes, which for one in a callback is when the handler returns; C's object may live on, so call this on the handle that frees it.
    /// </summary>
    /// <param name="callback">A callback that C's object may call.</param>
    /// <exception cref="ObjectDisposedException">The handle is closed.</exception>
    /// <exception cref="InvalidOperationException">The handle holds nothing.</exception>
    public void KeepAlive<THandler>(CallbackHandle<THandler> callback) where THandler : Delegate
    {
        ArgumentNullException.ThrowIfNull(callback);
        KeepItem(callback);
    }

    /// <summary>
    /// Ties the memory of an object to the handle, for what C keeps the address of as long as its own object: it is disposed right after
    /// C's object was freed, and not before. On a borrowed handle it is disposed when that closes. It cannot be resized from here on.
    /// </summary>
    /// <param name="data">A record, an array or a box in C's memory.</param>
    /// <exception cref="ObjectDisposedException">The handle is closed, or the object was disposed.</exception>
    /// <exception cref="InvalidOperationException">The handle holds nothing.</exception>
    public void KeepAlive(CData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        ObjectDisposedException.ThrowIf(data.IsDisposed, data);
        KeepItem(data);
        data.TryKeepForC(address: null);    // or the finalizer of what pins the memory runs before that of a forgotten handle, in which C may still read it
    }

    /// <summary>
    /// Closes the handle of an object that C has freed in another function than its <see cref="CHandleAttribute.Free"/>, as a commit frees its
    /// transaction: nothing frees it again, and what the handle kept for it ends. Call it right after that function, before anything else may
    /// dispose the handle; where C freed nothing, do not. <see cref="SafeHandle.SetHandleAsInvalid"/> is for an object that lives on in C.
    /// </summary>
    public void SetHandleAsFreed()
    {
        TakenBy(null);
        LetGo();
    }

    /// <summary>For generated code: keeps another handle's C object from being freed before this one's.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void DependOn(SafeHandle? parent)
    {
        if (parent is null || parent == this || IsInvalid) return;
        bool taken = false;
        try
        {
            parent.DangerousAddRef(ref taken);
        }
        catch (ObjectDisposedException)
        {
            return;    // C took the parent away in the call that made this one
        }

        if (IsKept(parent) || !TryKeep(new ParentReference(parent))) parent.DangerousRelease();
    }

    /// <summary>For generated code: keeps the file of a library object mapped until C's object was freed.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void DependOn(NativeModule library) => DependOn(library.Mapping);

    /// <summary>For generated code: disposes a handle that no caller gets. What fails then is reported to nobody: the exception that is under way says why there is none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Abandon(NativeHandle? handle)
    {
        if (handle is null) return;
        handle._isAbandoned = true;
        handle.Dispose();
    }

    /// <summary>For generated code: has C free the object.</summary>
    /// <param name="reportsErrors">Whether somebody is there to receive an exception.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void FreeNative(bool reportsErrors);

    /// <inheritdoc/>
    protected sealed override bool ReleaseHandle()
    {
        try
        {
            if (_freesNative) Free(reportsErrors: _disposingThread == Environment.CurrentManagedThreadId);
        }
        finally
        {
            LetGo();
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
        {
            base.Dispose(disposing: false);
            return;
        }

        if (Interlocked.Exchange(ref _isDisposed, 1) != 0) return;
        _disposingThread = _isAbandoned ? 0 : Environment.CurrentManagedThreadId;
        try
        {
            base.Dispose(disposing: true);
        }
        finally
        {
            _disposingThread = 0;
        }
    }

    /// <summary>Closes the handle without freeing C's object, which C took away. It never throws.</summary>
    /// <param name="next">A handle, still without anything that it keeps, that C put in its place; it keeps what this one kept. Null for none.</param>
    internal void TakenBy(NativeHandle? next)
    {
        SetHandleAsInvalid();
        Volatile.Write(ref _isDisposed, 1);
        IsTaken = true;
        if (next is not null && Interlocked.Exchange(ref _kept, s_closed) is { } kept && kept != s_closed) next._kept = kept;
    }

    /// <summary>Keeps the parents of another handle for this one too.</summary>
    internal void DependOnParentsOf(NativeHandle other)
    {
        for (Kept? kept = Volatile.Read(ref other._kept); kept is not null; kept = kept.Next)
        {
            if (kept.Item is ParentReference reference) DependOn(reference.Parent);
        }
    }

    /// <summary>Keeps what a handle kept that C took away and handed out as this one; each parent once, and not itself.</summary>
    internal void TakeFrom(NativeHandle taken)
    {
        for (Kept? kept = Interlocked.Exchange(ref taken._kept, s_closed); kept is not null; kept = kept.Next)
        {
            if (kept.Item is { } item && ((item is ParentReference { Parent: var parent } && (parent == this || IsKept(parent))) || !TryKeep(item))) item.Dispose();
        }
    }

    /// <summary>Keeps what a handle kept that C handed out as this one, from the handle in its place: the callbacks of C's object, and the parents, which that one needs too.</summary>
    internal void TakeFromNext(NativeHandle next)
    {
        DependOnParentsOf(next);
        Kept? all = Volatile.Read(ref next._kept);
        while (all != s_closed && Interlocked.CompareExchange(ref next._kept, Kept.Parents(all), all) is var seen && seen != all) all = seen;
        for (Kept? kept = all; kept is not null; kept = kept.Next)
        {
            if (kept.Item is { } item and not ParentReference && !TryKeep(item)) item.Dispose();
        }
    }

    /// <summary>Disposes what is kept.</summary>
    internal void LetGo()
    {
        for (Kept? kept = Interlocked.Exchange(ref _kept, s_closed); kept is not null; kept = kept.Next) kept.Item?.Dispose();
    }

    // A callback may run while C frees. Only Dispose can hand on what it throws: an exception in a finalizer would end the process.
    private void Free(bool reportsErrors)
    {
        if (!reportsErrors)
        {
            FreeNative(reportsErrors: false);
            return;
        }

        NativeCall.Enter();
        try
        {
            FreeNative(reportsErrors: true);
        }
        finally
        {
            NativeCall.Leave();
        }
    }

    private void KeepItem(IDisposable item)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (IsInvalid) throw new InvalidOperationException($"The {GetType().Name} holds no native handle that {item.GetType().Name} could live with.");
        if (!TryKeep(item)) throw new ObjectDisposedException(GetType().Name);
    }

    // False when the handle has closed.
    private bool TryKeep(IDisposable item)
    {
        Kept? first = Volatile.Read(ref _kept);
        while (first != s_closed)
        {
            Kept? seen = Interlocked.CompareExchange(ref _kept, new Kept(item, first is { IsCrowded: true } ? Kept.Living(first) : first), first);
            if (seen == first)
            {
                if (first is null && !_freesNative) GC.ReRegisterForFinalize(this);
                return true;
            }

            first = seen;
        }

        return false;
    }

    // A handle that takes the place of another may be handed the parents of that one again.
    private bool IsKept(SafeHandle parent)
    {
        for (Kept? kept = Volatile.Read(ref _kept); kept is not null; kept = kept.Next)
        {
            if (kept.Item is ParentReference reference && reference.Parent == parent) return true;
        }

        return false;
    }
}
