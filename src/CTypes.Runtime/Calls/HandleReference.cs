using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: the handle of a variable that C may free, replace or leave, kept open for the call.</summary>
/// <typeparam name="T">The handle class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct HandleReference<T> where T : SafeHandle
{
    private readonly HandleArgument _argument;
    private readonly T? _handle;
    private readonly T _next;

    /// <summary>Takes a reference on the handle of the variable; null is what stands for no handle. The next one takes its place where C stores another: made before the call, so that nothing can lose what C stored.</summary>
    /// <exception cref="ObjectDisposedException">The handle is closed.</exception>
    /// <exception cref="ArgumentException">The handle was never filled.</exception>
    public HandleReference(T? handle, T next, string parameter, string function, nint invalid = 0)
    {
        _argument = new HandleArgument(handle, parameter, function, invalid);
        (_handle, _next) = (handle, next);
    }

    /// <summary>The native handle before the call.</summary>
    public nint Value => _argument.Value;

    /// <summary>The object of the variable before the call.</summary>
    public T? Former => _handle;

    /// <summary>Puts into the variable what C left. A handle that C took away is closed without being freed, because C has freed it or keeps it. It never throws.</summary>
    /// <param name="left">The native handle after the call.</param>
    /// <param name="variable">The caller's variable.</param>
    /// <param name="nullAllowed">Whether the variable becomes null where C left no handle; otherwise the one that C took away stays in it.</param>
    /// <param name="isBorrowed">Whether C keeps what it stores, and the caller what was there.</param>
    public void Store(nint left, ref T? variable, bool nullAllowed = false, bool isBorrowed = false)
    {
        if (left == Value) return;
        Marshal.InitHandle(_next, left);
        if (!isBorrowed) Take();
        if (!_next.IsInvalid) variable = _next;
        else if (nullAllowed) variable = null;
    }

    /// <summary>
    /// Puts into the variable what C left, where C may have moved handles between this variable and others: a handle keeps its object. It never throws.
    /// </summary>
    /// <param name="left">The native handle after the call.</param>
    /// <param name="variable">The caller's variable.</param>
    /// <param name="exchange">All that C may have exchanged.</param>
    /// <param name="index">Which of them this is.</param>
    /// <param name="nullAllowed">Whether the variable becomes null where C left no handle; otherwise the one that was there stays in it.</param>
    /// <returns>What came into the variable; a handle that holds nothing where nothing did.</returns>
    public T Store(nint left, ref T? variable, scoped HandleExchange<T> exchange, int index, bool nullAllowed = false)
    {
        if (left == Value) return _next;
        bool hasMoved = _handle is not null && exchange.HasMoved(index);
        if (exchange.ObjectOf(index) is { } moved)
        {
            if (!hasMoved) Take();
            return variable = moved;
        }

        Marshal.InitHandle(_next, left);
        if (!hasMoved) Take();
        else if (!_next.IsInvalid) KeepToo();
        // A further reference to an object that came in: its file must stay mapped for that one too.
        if (_next is CInterfaceHandle { IsInvalid: false } reference && exchange.HolderOf(left) is CInterfaceHandle holder) reference.DependOn(holder);
        if (!_next.IsInvalid) variable = _next;
        else if (nullAllowed) variable = null;
        return _next;
    }

    /// <summary>Has a result or an out keep what the handle of the variable kept, where C took that away and handed it out there. It never throws.</summary>
    /// <param name="taker">The handle that C handed out.</param>
    public void HandOn(T taker)
    {
        if (taker.IsInvalid || taker.DangerousGetHandle() != Value) return;
        if (_handle is NativeHandle { IsTaken: true } taken && taker is NativeHandle native)
        {
            if (_next.IsInvalid) native.TakeFrom(taken);
            else if (_next is NativeHandle next) native.TakeFromNext(next);
        }
        else if (_handle is CInterfaceHandle { IsTaken: true } && taker is CInterfaceHandle reference)
        {
            reference.DependOn((CInterfaceHandle)(object)(_next.IsInvalid ? _handle : _next));
        }
    }

    /// <summary>Gives the reference back, and lets go of what a handle kept that C took away.</summary>
    public void Dispose()
    {
        _argument.Dispose();
        if (_next.IsInvalid) _next.Dispose();
        if (_handle is NativeHandle { IsTaken: true } taken) taken.LetGo();
        else if (_handle is CInterfaceHandle { IsTaken: true } interfaceTaken) interfaceTaken.LetGo();
    }

    // The former object lives on in another variable, with what it keeps.
    private void KeepToo()
    {
        if (_handle is NativeHandle handle) (_next as NativeHandle)?.DependOnParentsOf(handle);
        else if (_handle is CInterfaceHandle reference) (_next as CInterfaceHandle)?.DependOn(reference);
    }

    // What the former handle kept may be what the next one needs: C may have moved the same object.
    private void Take()
    {
        if (_handle is NativeHandle handle) handle.TakenBy(_next.IsInvalid ? null : _next as NativeHandle);
        else if (_handle is CInterfaceHandle reference) reference.TakenBy(_next.IsInvalid ? null : _next as CInterfaceHandle);
    }
}
