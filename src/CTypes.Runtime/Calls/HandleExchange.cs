using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// For generated code: the <c>ref</c> handles of one class in one call, judged together. C may have moved a handle from one variable to
/// another, and its object goes with it.
/// </summary>
/// <typeparam name="T">The handle class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct HandleExchange<T> where T : SafeHandle
{
    private readonly ReadOnlySpan<T?> _former;
    private readonly ReadOnlySpan<T> _next;
    private readonly ReadOnlySpan<nint> _left;

    /// <summary>The handles of the variables, in the order of the parameters.</summary>
    /// <param name="former">What stood in the variables before the call.</param>
    /// <param name="next">What takes the place where C stored a handle that did not come in.</param>
    /// <param name="left">The native handles after the call.</param>
    public HandleExchange(ReadOnlySpan<T?> former, ReadOnlySpan<T> next, ReadOnlySpan<nint> left)
    {
        _former = former;
        _next = next;
        _left = left;
    }

    // Each variable then owns a reference of its own to the same object; elsewhere one object is freed once, however often C stored it.
    private bool CountsReferences => _next[0] is CInterfaceHandle;

    /// <summary>The object that stands for what C left in a variable where it was not before; null for a handle that C made.</summary>
    internal T? ObjectOf(int index)
    {
        nint native = _left[index];
        T? shared = null;
        for (int i = 0; i < _former.Length; i++)
        {
            if (i == index || _former[i] is not { } former || former.DangerousGetHandle() != native) continue;
            if (_left[i] != native) return CountsReferences && WasStoredBefore(index) ? null : former;
            shared ??= former;
        }

        return CountsReferences ? null : shared ?? NextOf(native, index);
    }

    /// <summary>The object that held before the call what C left in a variable; null where none did.</summary>
    internal T? HolderOf(nint native)
    {
        foreach (T? former in _former)
        {
            if (former is not null && former.DangerousGetHandle() == native) return former;
        }

        return null;
    }

    /// <summary>Whether the object of a variable that C changed stands in another one now.</summary>
    internal bool HasMoved(int index)
    {
        for (int i = 0; i < _former.Length; i++)
        {
            if (i != index && IsChanged(i) && ReferenceEquals(ObjectOf(i), _former[index])) return true;
        }

        return false;
    }

    private bool IsChanged(int index) => _former[index] is not { } former || former.DangerousGetHandle() != _left[index];

    private bool WasStoredBefore(int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (_left[i] == _left[index] && IsChanged(i)) return true;
        }

        return false;
    }

    // What C made and stored twice.
    private T? NextOf(nint native, int index)
    {
        foreach (T next in _next[..index])
        {
            if (!next.IsInvalid && next.DangerousGetHandle() == native) return next;
        }

        return null;
    }
}
