using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: a handle argument that cannot be freed while the call uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct HandleArgument
{
    private readonly SafeHandle? _handle;

    /// <summary>Takes a reference on a handle; null is what stands for no handle.</summary>
    /// <exception cref="ObjectDisposedException">The handle is closed.</exception>
    /// <exception cref="ArgumentException">The handle was never filled.</exception>
    public HandleArgument(SafeHandle? handle, string parameter, string function, nint invalid = 0)
    {
        if (handle is null)
        {
            Value = invalid;
            return;
        }

        // A closed handle that was valid still reads as valid, so closed is asked for first.
        bool isOpen = !handle.IsClosed && handle is not NativeHandle { IsDisposed: true };
        if (isOpen && handle.IsInvalid) throw new ArgumentException($"{function}: the {handle.GetType().Name} for '{parameter}' holds no native handle.", parameter);
        bool taken = false;
        try
        {
            if (isOpen) handle.DangerousAddRef(ref taken);
        }
        catch (ObjectDisposedException)
        {
            // closed by another thread between the lines above
        }

        if (!taken) throw new ObjectDisposedException(handle.GetType().Name, $"{function}: the {handle.GetType().Name} for '{parameter}' is closed.");
        _handle = handle;
        Value = handle.DangerousGetHandle();
    }

    /// <summary>The native handle.</summary>
    public nint Value { get; }

    /// <summary>Gives the reference back.</summary>
    public void Dispose() => _handle?.DangerousRelease();
}
