using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace CTypes;

/// <summary>
/// One C library: of a static class, loaded when it is first needed and never unloaded, or of a library object. Its symbols
/// are looked up one by one. All members can be used from any thread.
/// </summary>
public sealed partial class NativeModule
{
    private readonly Lock _loading = new();
    private readonly LibraryDeclaration _library;
    private LibraryMapping? _mapping;
    private nint _handle;
    private bool _isClosed;

    private NativeModule(LibraryDeclaration library, bool isOfObject)
    {
        LoadMode.Checked(library.Flags);
        _library = library;
        IsOfObject = isOfObject;
    }

    /// <summary>The name as declared.</summary>
    public string Name => _library.Name;

    /// <summary>The candidate that was loaded; null before, and for a library that somebody else loaded.</summary>
    public string? FileName { get; private set; }

    /// <summary>Whether it is the library of an object, whose file is unmapped in the end.</summary>
    internal bool IsOfObject { get; }

    /// <summary>The loaded file; null before.</summary>
    internal LibraryMapping? Mapping => Volatile.Read(ref _mapping);

    /// <summary>Whether the library object was disposed.</summary>
    public bool IsClosed => Volatile.Read(ref _isClosed);

    /// <summary>The operating system's handle; loads the library when needed.</summary>
    /// <exception cref="LibraryNotFoundException">No candidate could be loaded.</exception>
    /// <exception cref="LayoutMismatchException">A record that the library's functions use is not laid out as C does it.</exception>
    /// <exception cref="ObjectDisposedException">The library object was disposed.</exception>
    public nint Handle
    {
        get
        {
            nint handle = Volatile.Read(ref _handle);
            if (handle != 0) return handle;
            if (!TryLoad(out string? error)) throw new LibraryNotFoundException(Name, error);
            handle = Volatile.Read(ref _handle);
            if (handle == 0) ThrowIfClosed();    // by another thread, meanwhile
            return handle;
        }
    }

    /// <summary>Loads the library unless it is loaded.</summary>
    /// <param name="error">Every candidate with the loader's own words; null on success.</param>
    /// <exception cref="ObjectDisposedException">The library object was disposed.</exception>
    public bool TryLoad([NotNullWhen(false)] out string? error)
    {
        ThrowIfClosed();
        error = null;
        if (Volatile.Read(ref _handle) != 0) return true;
        if (!TryNames(Name, [.. _library.Names, Name], _library.Flags, out Found found, out error))
        {
            if (Volatile.Read(ref _handle) == 0) return false;
            error = null;    // another thread has loaded it meanwhile
            return true;
        }

        lock (_loading)
        {
            if (_isClosed || _handle != 0) found.Mapping.Dispose();    // the loader counts how often a file was loaded
            ThrowIfClosed();
            if (_handle == 0) Accept(found);
        }

        return true;
    }

    /// <summary>
    /// Loads the library from a file, before anything else has loaded it. A path with a separator is a file, as <c>dlopen</c> has it;
    /// another name, such as <see cref="CLibrary.Find"/> returns, is searched for.
    /// </summary>
    /// <param name="path">The file, or its name.</param>
    /// <exception cref="InvalidOperationException">The library is already loaded.</exception>
    /// <exception cref="LibraryNotFoundException">The file could not be loaded.</exception>
    public void Load(string path) => Open(path, _library.Flags);

    /// <summary>For generated code: loads what a library object was made for, as <see cref="Load"/> does.</summary>
    /// <exception cref="LibraryNotFoundException">It could not be loaded.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NativeModule Open(string path, LoadFlags flags)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.Contains('\0', StringComparison.Ordinal)) throw new ArgumentException("No file has a NUL in its name.", nameof(path));
        LoadMode.Checked(flags);
        lock (_loading) ThrowIfLoaded();
        if (!TryNames(path, [LibrarySearch.IsFile(path) ? Path.GetFullPath(path) : path], flags, out Found found, out string? error)) throw new LibraryNotFoundException(path, error);
        return Take(found);
    }

    /// <summary>For generated code: takes a library that somebody else loaded, and leaves it to them to unload it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NativeModule Adopt(nint handle)
    {
        if (handle == 0) throw new ArgumentException("NULL is no library; its loading has failed.", nameof(handle));
        return Take(new Found(null, new LibraryMapping(handle, ownsHandle: false)));
    }

    /// <summary>
    /// For generated code: ends the use of a library object. The symbols can be cleared after it, because none is bound any
    /// more. The file is unmapped when the last running call, handle, callback and record of the library are gone.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Close()
    {
        if (!IsOfObject) throw new InvalidOperationException($"{Name} is the library of a static class, which stays loaded.");
        lock (_loading)
        {
            if (_isClosed) return;
            Volatile.Write(ref _isClosed, true);
            Volatile.Write(ref _handle, 0);
            _mapping?.UnmapWhenUnused();
        }
    }

    // Without the lock: a constructor function of the file may call a handler, and that may need a library which another thread is loading.
    private bool TryNames(string wanted, string[] names, LoadFlags flags, out Found found, [NotNullWhen(false)] out string? error)
    {
        error = null;
        if (TryNames(names, new LibrarySearch(_library, flags, explains: false), out found)) return true;
        LibrarySearch search = new(_library, flags, explains: true);
        if (TryNames(names, search, out found)) return true;    // it has come meanwhile
        error = search.Describe(wanted);
        CTypesEventSource.Log.LibraryNotFound(Name, error);
        return false;
    }

    private bool TryNames(string[] names, LibrarySearch search, out Found found)
    {
        foreach (string name in names)
        {
            if (!search.TryName(name, out nint handle, out string file)) continue;
            found = new(file, new LibraryMapping(handle, ownsHandle: IsOfObject && name != CLibrary.MainProgram));
            return true;
        }

        found = default;
        return false;
    }

    private NativeModule Take(Found found)
    {
        lock (_loading)
        {
            if (_isClosed || _handle != 0) found.Mapping.Dispose();
            ThrowIfLoaded();
            Accept(found);
        }

        return this;
    }

    // A layout that is not C's would corrupt memory at the first call: the library stays unusable.
    private void Accept(Found found)
    {
        try
        {
            _library.VerifyLayouts?.Invoke();
        }
        catch
        {
            found.Mapping.Dispose();
            throw;
        }

        FileName = found.File;
        found.Mapping.Announce();
        Volatile.Write(ref _mapping, found.Mapping);
        Volatile.Write(ref _handle, found.Mapping.Handle);
        CTypesEventSource.Log.LibraryLoaded(Name, found.File ?? "");
    }

    private void ThrowIfLoaded()
    {
        ThrowIfClosed();
        if (_handle != 0) throw new InvalidOperationException($"{Name} is already loaded{(FileName is null ? "" : $", from {FileName}")}.");
    }

    private void ThrowIfClosed(string? symbol = null)
    {
        if (!_isClosed) return;
        string what = symbol is null ? "it cannot be used any more" : $"its function '{symbol}' cannot be used any more";
        throw new ObjectDisposedException(Name, $"The library '{Name}'{(FileName is null ? "" : $" ({FileName})")} was disposed; {what}.");
    }

    /// <inheritdoc/>
    public override string ToString() => IsClosed ? $"{Name} (disposed)" : FileName is null ? $"{Name} ({(_handle == 0 ? "not loaded" : "loaded elsewhere")})" : $"{Name} ({FileName})";

    /// <summary>A file that the loader mapped, on its way to the module.</summary>
    private readonly record struct Found(string? File, LibraryMapping Mapping);
}
