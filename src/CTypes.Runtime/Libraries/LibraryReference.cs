using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: keeps a library loaded, because something of it is in use outside of calls.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LibraryReference
{
    private LibraryMapping? _mapping;

    internal LibraryReference(LibraryMapping mapping)
    {
        bool taken = false;
        mapping.DangerousAddRef(ref taken);
        _mapping = mapping;
    }

    /// <summary>Gives the reference back; a second time has no effect.</summary>
    public void Release() => Interlocked.Exchange(ref _mapping, null)?.DangerousRelease();
}
