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

        Value = Open(handle, parameter, function);
        _handle = handle;
    }

    /// <summary>The native handle.</summary>
    public nint Value { get; }

    /// <summary>Gives the reference back.</summary>
    public void Dispose() => _handle?.DangerousRelease();

    /// <summary>Takes a reference on a handle, which the caller gives back; the native handle.</summary>
    /// <param name="handle">The handle.</param>
    /// <param name="parameter">As errors name it.</param>
    /// <param name="function">As errors name it.</param>
    /// <param name="index">The handle's place in an array; -1 for one that stands alone.</param>
    internal static nint Open(SafeHandle handle, string parameter, string function, int index = -1)
    {
        // A closed handle that was valid still reads as valid, so closed is asked for first.
        bool isOpen = !handle.IsClosed && handle is not NativeHandle { IsDisposed: true };
        if (isOpen && handle.IsInvalid) throw new ArgumentException($"{function}: the {handle.GetType().Name} for '{Place(parameter, index)}' holds no native handle.", parameter);
        bool taken = false;
        try
        {
            if (isOpen) handle.DangerousAddRef(ref taken);
        }
        catch (ObjectDisposedException)
        {
            // closed by another thread between the lines above
        }

        if (!taken) throw new ObjectDisposedException(handle.GetType().Name, $"{function}: the {handle.GetType().Name} for '{Place(parameter, index)}' is closed.");
        return handle.DangerousGetHandle();
    }

    private static string Place(string parameter, int index) => index < 0 ? parameter : $"{parameter}[{index}]";
}
