using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <content>What the library exports: the addresses of its functions and variables.</content>
public sealed partial class NativeModule
{
    /// <summary>The address of a symbol: as exported, or else as the library's <see cref="CLibraryAttribute.SymbolResolver"/> knows it.</summary>
    /// <exception cref="LibraryNotFoundException">The library could not be loaded.</exception>
    /// <exception cref="SymbolNotFoundException">The library does not export <paramref name="symbol"/>, and no resolver knows it.</exception>
    /// <exception cref="ObjectDisposedException">The library object was disposed.</exception>
    public nint GetSymbol(string symbol) =>
        TryGetSymbol(symbol, out nint address) ? address : throw SymbolNotFoundException.For(FileName ?? Name, symbol, NamesLike(symbol), _library.Resolver);

    /// <summary>Looks a symbol up, among the exported ones and then where the library's <see cref="CLibraryAttribute.SymbolResolver"/> knows it.</summary>
    /// <exception cref="LibraryNotFoundException">The library could not be loaded.</exception>
    /// <exception cref="ObjectDisposedException">The library object was disposed.</exception>
    public bool TryGetSymbol(string symbol, out nint address)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        ThrowIfClosed(symbol);
        nint handle = Handle;
        address = 0;
        bool isThere = !symbol.Contains('\0', StringComparison.Ordinal)    // the system would look for what is before a NUL
            && (NativeLibrary.TryGetExport(handle, symbol, out address) || (_library.Resolver?.TryResolve(symbol, out address) ?? false));
        GC.KeepAlive(this);    // another thread may have closed the library meanwhile
        if (isThere) CTypesEventSource.Log.SymbolResolved(Name, symbol);
        else CTypesEventSource.Log.SymbolNotFound(Name, symbol);
        return isThere;
    }

    /// <summary>The error of several symbols none of which was found.</summary>
    internal SymbolNotFoundException NoneOf(string[] symbols) => SymbolNotFoundException.ForNone(FileName ?? Name, symbols, [.. symbols.SelectMany(NamesLike).Distinct(StringComparer.Ordinal)], _library.Resolver);

    private string[] NamesLike(string symbol)
    {
        if (symbol.Contains('\0', StringComparison.Ordinal)) return [];
        nint handle = Handle;
        string[] names = OperatingSystem.IsWindows() ? NamesOnWindows(handle, symbol)
            : LoadedObject.Of(handle) is { } file ? SimilarNames.To(symbol, ElfSymbolTable.NamesIn(file))
            : [];
        GC.KeepAlive(this);    // another thread may have closed the library meanwhile
        return names;
    }

    // Functions with text end in W there, and the C library has an underscore before what is not C's, and before what has a 64-bit time.
    private static string[] NamesOnWindows(nint handle, string symbol) =>
        [.. new[] { symbol + "W", "_" + symbol, $"_{symbol}64" }.Where(name => NativeLibrary.TryGetExport(handle, name, out _)).Take(1)];

    /// <summary>For generated code: looks a symbol up and remembers it in the stub's own slot.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint Bind(ref nint slot, NativeModule module, string symbol)
    {
        nint address = module.GetSymbol(symbol);
        SymbolBinding.CheckIsFunction(address, module, symbol);
        module.Remember(ref slot, address, symbol);
        return address;
    }

    /// <summary>What a symbol stands for and how many bytes it has, where the system tells; of what the resolver handed out it knows nothing.</summary>
    internal ElfSymbolKind KindOf(string symbol, nint address, out ulong bytes)
    {
        bytes = 0;
        ThrowIfClosed(symbol);    // as it may be since the symbol was looked up
        bool isExported = _library.Resolver is null || NativeLibrary.TryGetExport(Handle, symbol, out _);
        ElfSymbolKind kind = isExported ? ElfSymbol.KindAt(address, symbol, out bytes) : ElfSymbolKind.Unknown;
        GC.KeepAlive(this);    // and with it the file whose tables were read
        return kind;
    }

    /// <summary>Fills a slot unless the library was closed: one that is filled after <see cref="Close"/> would never be cleared.</summary>
    internal void Remember(ref nint slot, nint address, string symbol)
    {
        lock (_loading)
        {
            ThrowIfClosed(symbol);
            Volatile.Write(ref slot, address);
        }
    }
}
