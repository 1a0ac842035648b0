using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// For generated code: the handlers that C carries in one <c>void*</c>, or lets go of with one call of a destroy function. Each is found by
/// its class.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CallbackGroup : IDisposable
{
    private readonly List<object> _members = [];
    private readonly List<IDisposable> _owned = [];
    private readonly List<ICallbackHandle> _lasting = [];
    private nint _userData;
    private bool _isKept;
    private int _hasEnded;

    /// <summary>What stands in the <c>void*</c>; NULL while there is no handler.</summary>
    public nint UserData => _userData == 0 ? _userData = Settle() : _userData;

    /// <summary>The function that C calls with the <c>void*</c> when it has let go of the handlers; NULL while there is none.</summary>
    public unsafe nint Destroy => UserData == 0 ? 0 : (nint)(delegate* unmanaged[Cdecl]<nint, void>)&Destroyed;

    /// <summary>The same function as C calls it where its type is <c>__stdcall</c>, which differs on 32-bit Windows only.</summary>
    public unsafe nint DestroyStdcall => UserData == 0 ? 0 : (nint)(delegate* unmanaged[Stdcall]<nint, void>)&DestroyedStdcall;

    /// <summary>C has got the handlers: from here on the end of the call does not end them.</summary>
    public void Keep() => _isKept = true;

    /// <summary>Keeps a library object's file mapped while C may call the handlers.</summary>
    public void KeepLoaded(NativeModule library)
    {
        if (UserData != 0) UserDataTable.KeepLoaded(UserData, library);
    }

    /// <summary>Lets go of the handlers unless C keeps them.</summary>
    public void Dispose()
    {
        if (!_isKept) End(CallbackEnd.Returned);
    }

    internal void Add(object member) => _members.Add(member);

    /// <summary>Lets go of something together with the group.</summary>
    internal void Own(IDisposable owned) => _owned.Add(owned);

    /// <summary>Adds a callback object that the group ends with, should it be the last of them that is disposed.</summary>
    internal void AddLasting(ICallbackHandle callback)
    {
        _members.Add(callback);
        _lasting.Add(callback);
    }

    /// <summary>Whether another group finds the same handlers, and for as long: one whose call was never made has ended.</summary>
    internal bool IsLike(CallbackGroup other) =>
        Volatile.Read(ref other._hasEnded) == 0 && _owned.Count + other._owned.Count == 0 && _members.SequenceEqual(other._members) && _lasting.SequenceEqual(other._lasting);

    internal THandler? Find<THandler>() where THandler : Delegate
    {
        foreach (object member in _members)
        {
            if (member is THandler handler) return handler;
            if (member is CallbackHandle<THandler> callback) return callback.Current;
        }

        return null;
    }

    /// <summary>Whether a member was disposed by itself.</summary>
    internal bool HasDisposed => _members.Exists(member => member is ICallbackHandle { IsDisposed: true });

    /// <summary>A member was disposed by itself; with the last one the group ends.</summary>
    internal void EndWithLast()
    {
        if (_members.TrueForAll(member => member is ICallbackHandle { IsDisposed: true }) && _owned.TrueForAll(owned => owned is ICallbackHandle { IsDisposed: true })) End(CallbackEnd.Disposed);
    }

    // Callback objects that were given to C together before are found by the void* that they had then: each call would leave a group otherwise.
    private nint Settle()
    {
        if (_members.Count + _owned.Count == 0) return 0;
        if (_lasting.Count > 0 && _lasting[0].GroupLike(this) is { } former)
        {
            _isKept = true;
            return former._userData;
        }

        nint userData = UserDataTable.Add(this);
        foreach (ICallbackHandle callback in _lasting) callback.EndWith(this);
        return userData;
    }

    // A callback object outlives a call that C did not take it from.
    private void End(CallbackEnd end)
    {
        if (Interlocked.Exchange(ref _hasEnded, 1) != 0) return;
        if (_userData != 0) UserDataTable.Remove(_userData, end);
        foreach (IDisposable owned in _owned)
        {
            if (end != CallbackEnd.Returned || owned is not ICallbackHandle) owned.Dispose();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Destroyed(nint userData) => EndOf(userData);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)])]
    private static void DestroyedStdcall(nint userData) => EndOf(userData);

    private static void EndOf(nint userData)
    {
        try
        {
            // C may call it for what was disposed before: then there is nothing left to do.
            if (UserDataTable.Find(userData) is CallbackGroup group) group.End(CallbackEnd.Destroyed);
        }
        catch (Exception e)
        {
            Callbacks.Keep(e, "a destroy function");
        }
    }
}

/// <summary>What all callback objects are, whatever their handler.</summary>
internal interface ICallbackHandle
{
    bool IsDisposed { get; }

    /// <summary>The group of this object's that has the same handlers as another.</summary>
    CallbackGroup? GroupLike(CallbackGroup other);

    /// <summary>Has a group end when the last of its objects is disposed.</summary>
    void EndWith(CallbackGroup group);
}
