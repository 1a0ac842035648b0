using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// A loaded file. It stays mapped until its use has ended and nothing can reach it any more: running calls keep the library
/// object alive that holds this, and so does what C may call until it is released; handles have a reference, because finalizers have no order. Unmapping under a call would be a crash that nobody can catch.
/// </summary>
internal sealed class LibraryMapping : SafeHandle
{
    private static readonly Lock s_adding = new();
    private static WeakReference<LibraryMapping>[] s_unmappable = [];

    private readonly bool _isOwned;

    /// <param name="handle">The system's handle.</param>
    /// <param name="ownsHandle">False for a library that stays: a static one, the main program, one that somebody else loaded.</param>
    public LibraryMapping(nint handle, bool ownsHandle) : base(invalidHandleValue: 0, ownsHandle)
    {
        _isOwned = ownsHandle;
        SetHandle(handle);
        GC.SuppressFinalize(this);    // a library object that was forgotten stays mapped, because C may still use it
    }

    public nint Handle => handle;

    public override bool IsInvalid => handle == 0;

    /// <summary>The mapping that ends with a library object and has the code of a COM object; null where there is none, or the system cannot be asked.</summary>
    /// <param name="instance">The interface pointer.</param>
    /// <param name="slot">A function of the object.</param>
    public static unsafe LibraryMapping? OfCode(nint instance, int slot)
    {
        WeakReference<LibraryMapping>[] unmappable = Volatile.Read(ref s_unmappable);
        if (unmappable.Length == 0) return null;
        nint code = (*(nint**)instance)[slot];
        foreach (WeakReference<LibraryMapping> reference in unmappable)
        {
            if (reference.TryGetTarget(out LibraryMapping? mapping) && LoadedCode.IsIn(mapping.handle, code)) return mapping;
        }

        return null;
    }

    /// <summary>Has the mapping found by what is in it. It is in use, so that nothing but the garbage collector ends it.</summary>
    public void Announce()
    {
        if (!_isOwned) return;
        lock (s_adding) s_unmappable = [.. s_unmappable.Where(reference => reference.TryGetTarget(out _)), new(this)];
    }

    /// <summary>From here on the finalizer unmaps the file, once nothing uses it.</summary>
    public void UnmapWhenUnused() => GC.ReRegisterForFinalize(this);

    protected override bool ReleaseHandle()
    {
        NativeLibrary.Free(handle);
        return true;
    }
}
