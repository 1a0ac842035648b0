using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <content>What the library exports: the addresses of its functions and variables.</content>
public sealed partial class NativeModule
{
    /// <summary>The address of an exported symbol.</summary>
    /// <exception cref="LibraryNotFoundException">The library could not be loaded.</exception>
    /// <exception cref="SymbolNotFoundException">The library does not export <paramref name="symbol"/>.</exception>
    /// <exception cref="ObjectDisposedException">The library object was disposed.</exception>
    public nint GetSymbol(string symbol) =>
        TryGetSymbol(symbol, out nint address) ? address
        : NameOnWindows(symbol) is { } exported ? throw SymbolNotFoundException.ForOther(FileName ?? Name, symbol, exported)
        : throw new SymbolNotFoundException(FileName ?? Name, symbol);

    /// <summary>Looks an exported symbol up.</summary>
    /// <exception cref="LibraryNotFoundException">The library could not be loaded.</exception>
    /// <exception cref="ObjectDisposedException">The library object was disposed.</exception>
    public bool TryGetSymbol(string symbol, out nint address)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        ThrowIfClosed(symbol);
        nint handle = Handle;
        address = 0;
        bool isThere = !symbol.Contains('\0', StringComparison.Ordinal) && NativeLibrary.TryGetExport(handle, symbol, out address);    // the system would look for what is before a NUL
        GC.KeepAlive(this);    // another thread may have closed the library meanwhile
        if (isThere) CTypesEventSource.Log.SymbolResolved(Name, symbol);
        else CTypesEventSource.Log.SymbolNotFound(Name, symbol);
        return isThere;
    }

    // Functions with text end in W there, and the C library has an underscore before what is not C's, and before what has a 64-bit time.
    private string? NameOnWindows(string symbol) =>
        OperatingSystem.IsWindows() && !symbol.Contains('\0', StringComparison.Ordinal) ? Array.Find([symbol + "W", "_" + symbol, $"_{symbol}64"], name => NativeLibrary.TryGetExport(Handle, name, out _)) : null;

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
