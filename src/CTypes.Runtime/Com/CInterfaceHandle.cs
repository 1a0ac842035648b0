using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// The base of every <see cref="CInterfaceAttribute"/> class: one reference to a COM object, released exactly once, never while
/// a call uses it, never used after it was closed. An object that is collected releases its reference on the finalizer's thread.
/// </summary>
public abstract unsafe class CInterfaceHandle : SafeHandle
{
    private const int AddRefSlot = 1;
    private const int ReleaseSlot = 2;

    private LibraryMapping? _library;

    /// <summary>Whether C took the reference away, so that none is left to release.</summary>
    internal bool IsTaken { get; private set; }

    /// <summary>For generated code: a reference that holds nothing yet.</summary>
    protected CInterfaceHandle() : base(invalidHandleValue: 0, ownsHandle: true)
    {
    }

    /// <summary>For generated code: a reference to an object.</summary>
    /// <param name="pointer">The interface pointer.</param>
    /// <param name="addReference">Whether the object is asked for a reference of its own (<c>AddRef</c>); otherwise the caller's is taken over.</param>
    protected CInterfaceHandle(nint pointer, bool addReference) : this()
    {
        if (addReference && pointer != 0) Call(pointer, AddRefSlot);
        SetHandle(pointer);
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>For generated code: asks the object for one more reference (<c>AddRef</c>), which the caller owns.</summary>
    /// <returns>The interface pointer.</returns>
    /// <exception cref="ObjectDisposedException">The handle is closed.</exception>
    /// <exception cref="ArgumentException">The handle was never filled.</exception>
    protected nint AddReference()
    {
        using HandleArgument self = new(this, "this", nameof(AddReference));
        Call(self.Value, AddRefSlot);
        return self.Value;
    }

    /// <summary>For generated code: asks the object for a reference, because C keeps the one that it showed.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void TakeReference()
    {
        if (IsInvalid) return;
        Call(handle, AddRefSlot);
        DependOn();
    }

    /// <summary>For generated code: keeps the file of a library object mapped, if the object's code lies in one, until the reference was released.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void DependOn() => Keep(null);

    /// <summary>For generated code: keeps the file of a library object mapped until the reference was released.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void DependOn(NativeModule library) => Keep(library.Mapping);

    /// <summary>For generated code: keeps the file mapped that another object keeps mapped, for what that one hands out while a call holds it open.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void DependOn(CInterfaceHandle other) => Keep(other._library);

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        Call(handle, ReleaseSlot);
        LetGo();
        return true;
    }

    /// <summary>Closes the handle without releasing its reference, which C took away. It never throws.</summary>
    /// <param name="next">A handle that C put in its place, which keeps the file mapped that this one kept; null for none.</param>
    internal void TakenBy(CInterfaceHandle? next)
    {
        SetHandleAsInvalid();
        IsTaken = true;
        if (next is not null) next._library = Interlocked.Exchange(ref _library, null);
    }

    /// <summary>Keeps no file mapped any more.</summary>
    internal void LetGo() => Interlocked.Exchange(ref _library, null)?.DangerousRelease();

    // Whoever hands the object out: what must stay is the code of Release.
    private void Keep(LibraryMapping? handing)
    {
        if (IsInvalid) return;
        LibraryMapping? library = LibraryMapping.OfCode(handle, ReleaseSlot) ?? handing;
        if (library is null) return;
        bool taken = false;
        library.DangerousAddRef(ref taken);
        Interlocked.Exchange(ref _library, library)?.DangerousRelease();
    }

    private static void Call(nint instance, int slot) => ((delegate* unmanaged[Stdcall]<nint, uint>)(*(nint**)instance)[slot])(instance);
}
