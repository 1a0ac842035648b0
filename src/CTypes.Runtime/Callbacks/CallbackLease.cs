using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: a handler that C can call until the lease is disposed, at the end of the call it was made for, or for longer when C keeps it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CallbackLease<THandler> : IDisposable where THandler : Delegate
{
    private readonly CallbackTable<THandler>? _table;
    private readonly CallbackSlot _slot;
    private readonly CallbackLifetime _lifetime;

    internal CallbackLease(CallbackTable<THandler>? table, CallbackSlot slot, CallbackLifetime lifetime)
    {
        _table = table;
        _slot = slot;
        _lifetime = lifetime;
    }

    /// <summary>The function pointer; NULL for a null handler.</summary>
    public nint Pointer => _slot.Pointer;

    /// <summary>What C hands back as user data.</summary>
    public nint UserData => _slot.UserData;

    /// <summary>Keeps a library object's file mapped while C may call the handler.</summary>
    public void KeepLoaded(NativeModule library) => _table?.KeepLoaded(_slot, library);

    /// <summary>Ends the lease.</summary>
    public void Dispose() => _table?.Release(_slot, _lifetime == CallbackLifetime.Call ? CallbackEnd.Returned : CallbackEnd.Destroyed);
}
