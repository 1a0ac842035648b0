using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// A loaded file. It stays mapped until its use has ended and nothing can reach it any more: running calls keep the library
/// object alive that holds this, and so does what C may call until it is released; handles have a reference, because finalizers have no order. Unmapping under a call would be a crash that nobody can catch.
/// </summary>
internal sealed class LibraryMapping : SafeHandle
{
    /// <param name="handle">The system's handle.</param>
    /// <param name="ownsHandle">False for a library that stays: a static one, the main program, one that somebody else loaded.</param>
    public LibraryMapping(nint handle, bool ownsHandle) : base(invalidHandleValue: 0, ownsHandle)
    {
        SetHandle(handle);
        GC.SuppressFinalize(this);    // a library object that was forgotten stays mapped, because C may still use it
    }

    public nint Handle => handle;

    public override bool IsInvalid => handle == 0;

    /// <summary>From here on the finalizer unmaps the file, once nothing uses it.</summary>
    public void UnmapWhenUnused() => GC.ReRegisterForFinalize(this);

    protected override bool ReleaseHandle()
    {
        NativeLibrary.Free(handle);
        return true;
    }
}
