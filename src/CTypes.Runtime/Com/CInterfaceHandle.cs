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

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        Call(handle, ReleaseSlot);
        return true;
    }

    private static void Call(nint instance, int slot) => ((delegate* unmanaged[Stdcall]<nint, uint>)(*(nint**)instance)[slot])(instance);
}
