using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: a callback object as an argument, kept from being collected until the call returned.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct CallbackArgument<THandler> where THandler : Delegate
{
    private readonly CallbackHandle<THandler>? _callback;

    /// <summary>Reads a callback's pointer; null is NULL.</summary>
    /// <exception cref="ObjectDisposedException">The callback was disposed.</exception>
    public CallbackArgument(CallbackHandle<THandler>? callback, string parameter, string function, CallbackLifetime lifetime = CallbackLifetime.UntilDisposed, CallbackGroup? group = null)
    {
        if (callback is null) return;
        if (callback.IsDisposed) throw new ObjectDisposedException(callback.GetType().Name, $"{function}: the {callback.GetType().Name} for '{parameter}' was disposed.");
        _callback = callback;
        Pointer = callback.Pointer;
        UserData = callback.UserData;
        if (group is not null) callback.Join(group, lifetime);
        if (lifetime == CallbackLifetime.Once) callback.ReleaseWhenCalled();
    }

    /// <summary>The function pointer; NULL for a null callback.</summary>
    public nint Pointer { get; }

    /// <summary>What C hands back as user data.</summary>
    public nint UserData { get; }

    /// <summary>Keeps a library object's file mapped while C may call the handler.</summary>
    public void KeepLoaded(NativeModule library) => _callback?.KeepLoaded(library);

    /// <summary>Ends the use.</summary>
    public void Dispose() => GC.KeepAlive(_callback);
}
