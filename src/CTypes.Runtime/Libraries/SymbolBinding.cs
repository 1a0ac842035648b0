using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: finds functions by several names, by number, or not at all.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SymbolBinding
{
    /// <summary>Remembers the address of the first symbol that is exported.</summary>
    /// <exception cref="LibraryNotFoundException">The library could not be loaded.</exception>
    /// <exception cref="SymbolNotFoundException">None is exported.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint First(ref nint slot, NativeModule module, params string[] symbols) =>
        Find(ref slot, module, symbols) is var address and not 0 ? address : throw module.NoneOf(symbols);

    /// <summary>Remembers the address of the first symbol that is exported; false where none is.</summary>
    /// <exception cref="LibraryNotFoundException">The library could not be loaded.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryFirst(ref nint slot, NativeModule module, params string[] symbols) => Find(ref slot, module, symbols) != 0;

    /// <summary>The address of a function that a pointer leads to.</summary>
    /// <exception cref="SymbolNotFoundException">The library does not export the symbol, or it is a variable or a number.</exception>
    internal static nint AddressOf(NativeModule module, string symbol)
    {
        ArgumentNullException.ThrowIfNull(module);
        nint address = module.GetSymbol(symbol);
        CheckIsFunction(address, module, symbol);
        return address;
    }

    /// <summary>Refuses data as a function, where the system tells.</summary>
    /// <exception cref="SymbolNotFoundException">The symbol is a variable or a number.</exception>
    internal static void CheckIsFunction(nint address, NativeModule module, string symbol)
    {
        string? problem = module.KindOf(symbol, address, out _) switch
        {
            ElfSymbolKind.Variable or ElfSymbolKind.ThreadLocal => "it is a variable; declare it as a property with [CVariable]",
            ElfSymbolKind.Number => SymbolNotFoundException.OfNumber(address),
            _ => null,
        };
        if (problem is not null) throw SymbolNotFoundException.OfAnotherKind(module.FileName ?? module.Name, symbol, problem);
    }

    /// <summary>Remembers the address of a numbered export of a Windows library.</summary>
    /// <exception cref="PlatformNotSupportedException">This is not Windows.</exception>
    /// <exception cref="SymbolNotFoundException">The library has no export of that number.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static unsafe nint Ordinal(ref nint slot, NativeModule module, int ordinal, string function)
    {
        if (!OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException($"{function} is export number {ordinal}, and exports have numbers on Windows only; declare it with its symbol here.");

        // NativeLibrary knows names only; a pointer below 64 KiB is a number to GetProcAddress.
        nint getProcAddress = NativeLibrary.GetExport(NativeLibrary.Load("kernel32.dll"), "GetProcAddress");
        nint address = ((delegate* unmanaged[Stdcall]<nint, nint, nint>)getProcAddress)(module.Handle, ordinal);
        if (address == 0) throw SymbolNotFoundException.For(module.FileName ?? module.Name, $"#{ordinal}", similar: [], resolver: null);
        module.Remember(ref slot, address, $"#{ordinal}");
        return address;
    }

    // The address and not what the slot holds by then: another thread may have disposed the library object, which empties its slots.
    private static nint Find(ref nint slot, NativeModule module, string[] symbols)
    {
        foreach (string symbol in symbols)
        {
            if (!module.TryGetSymbol(symbol, out nint address)) continue;
            CheckIsFunction(address, module, symbol);
            module.Remember(ref slot, address, symbol);
            return address;
        }

        return 0;
    }
}
