using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: handles of one class that C handed out in one call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HandedHandles
{
    /// <summary>One object for one native handle: C stores what it returns in the caller's variable as well, and it is freed once. It never throws.</summary>
    /// <param name="handle">The handle that C handed out.</param>
    /// <param name="other">What another place of the call holds after it.</param>
    /// <returns>The other object where it holds the same native handle; it keeps what this one kept.</returns>
    public static T One<T>(T handle, T? other) where T : NativeHandle
    {
        if (other is null || ReferenceEquals(handle, other) || handle.IsInvalid || other.IsInvalid || other.IsClosed || handle.DangerousGetHandle() != other.DangerousGetHandle()) return handle;
        handle.TakenBy(null);
        other.TakeFrom(handle);
        return other;
    }
}
