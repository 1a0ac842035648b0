using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// One C library of the process: loaded when it is first needed, its symbols looked up one by one, never unloaded.
/// All members can be used from any thread.
/// </summary>
public sealed class NativeModule
{
    private readonly Lock _loading = new();
    private readonly Assembly _assembly;
    private readonly string[] _names;
    private readonly Action? _verifyLayouts;
    private nint _handle;

    private NativeModule(Type owner, Action? verifyLayouts, string name, string[] names)
    {
        _verifyLayouts = verifyLayouts;
        _assembly = owner.Assembly;
        _names = [.. names, name];
        Name = name;
    }

    /// <summary>
    /// For generated code: a library that is not loaded yet. It comes into being when it is first asked for, and not in a
    /// field initializer, because an initializer in the user's half may call a function first.
    /// </summary>
    /// <param name="module">Where it is kept.</param>
    /// <param name="owner">The class that declares the library; its assembly's native folders are searched.</param>
    /// <param name="verifyLayouts">Compares the layouts of the records that the library's functions use; null when they use none.</param>
    /// <param name="name">The declared name.</param>
    /// <param name="names">Names to try first.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static NativeModule Declare(ref NativeModule? module, Type owner, Action? verifyLayouts, string name, params string[] names)
    {
        NativeModule declared = new(owner, verifyLayouts, name, names);
        return Interlocked.CompareExchange(ref module, declared, null) ?? declared;
    }

    /// <summary>The name as declared.</summary>
    public string Name { get; }

    /// <summary>The candidate that was loaded; null before.</summary>
    public string? FileName { get; private set; }

    /// <summary>The operating system's handle; loads the library when needed.</summary>
    /// <exception cref="LibraryNotFoundException">No candidate could be loaded.</exception>
    /// <exception cref="LayoutMismatchException">A record that the library's functions use is not laid out as C does it.</exception>
    public nint Handle
    {
        get
        {
            nint handle = Volatile.Read(ref _handle);
            return handle != 0 ? handle : TryLoad(out string? error) ? _handle : throw new LibraryNotFoundException(Name, error);
        }
    }

    /// <summary>Loads the library unless it is loaded.</summary>
    /// <param name="error">Every candidate with the loader's own words; null on success.</param>
    public bool TryLoad([System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? error)
    {
        lock (_loading)
        {
            error = null;
            if (_handle != 0) return true;

            LibrarySearch search = new(_assembly);
            foreach (string name in _names)
            {
                if (!search.TryName(name, out nint handle)) continue;
                Accept(name, handle);
                return true;
            }

            error = search.Describe(Name);
            return false;
        }
    }

    /// <summary>Loads the library from one file, before anything else has loaded it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidOperationException">The library is already loaded.</exception>
    /// <exception cref="LibraryNotFoundException">The file could not be loaded.</exception>
    public void Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        lock (_loading)
        {
            if (_handle != 0) throw new InvalidOperationException($"{Name} is already loaded, from {FileName}.");
            LibrarySearch search = new(_assembly);
            if (!search.TryFile(Path.GetFullPath(path), out nint handle)) throw new LibraryNotFoundException(Name, search.Describe(Name));
            Accept(path, handle);
        }
    }

    // A layout that is not C's would corrupt memory at the first call: the library stays unusable.
    private void Accept(string file, nint handle)
    {
        _verifyLayouts?.Invoke();
        FileName = file;
        Volatile.Write(ref _handle, handle);
    }

    /// <summary>The address of an exported symbol.</summary>
    /// <exception cref="LibraryNotFoundException">The library could not be loaded.</exception>
    /// <exception cref="SymbolNotFoundException">The library does not export <paramref name="symbol"/>.</exception>
    public nint GetSymbol(string symbol) =>
        TryGetSymbol(symbol, out nint address) ? address : throw new SymbolNotFoundException(FileName ?? Name, symbol);

    /// <summary>Looks an exported symbol up.</summary>
    /// <exception cref="LibraryNotFoundException">The library could not be loaded.</exception>
    public bool TryGetSymbol(string symbol, out nint address) => NativeLibrary.TryGetExport(Handle, symbol, out address);

    /// <summary>For generated code: looks a symbol up and remembers it in the stub's own slot.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint Bind(ref nint slot, NativeModule module, string symbol)
    {
        nint address = module.GetSymbol(symbol);
        SymbolBinding.CheckIsFunction(address, module, symbol);
        Volatile.Write(ref slot, address);
        return address;
    }

    /// <inheritdoc/>
    public override string ToString() => FileName is null ? $"{Name} (not loaded)" : $"{Name} ({FileName})";
}
