using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>For generated code: finds variables.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VariableBinding
{
    /// <summary>Looks a variable up and remembers its address.</summary>
    /// <param name="slot">Where the address is remembered.</param>
    /// <param name="module">The library.</param>
    /// <param name="symbol">The variable's symbol.</param>
    /// <param name="bytes">How many bytes the property shows; 0 where the running platform decides it.</param>
    /// <param name="isWritten">Whether the property can be written through, so that the memory must allow it.</param>
    /// <param name="property">The property, as errors name it.</param>
    /// <exception cref="LibraryNotFoundException">The library could not be loaded.</exception>
    /// <exception cref="SymbolNotFoundException">The library does not export the symbol, or it is a function, thread-local, or a number.</exception>
    /// <exception cref="InvalidOperationException">The variable is a constant and the property can be written through, or the variable has fewer bytes than the property.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint Bind(ref nint slot, NativeModule module, string symbol, long bytes, bool isWritten, string property)
    {
        nint address = AddressOf(module, symbol, bytes, property, $"{property} is declared as a variable; write [CFunction] on a method", $"write ThreadLocal = true on {property}");
        if (isWritten && MemoryMap.IsReadOnly((nuint)address))
            throw new InvalidOperationException($"{property}: '{symbol}' of {module.FileName ?? module.Name} is constant, writing to it would end the process; declare the property as ref readonly, as a ReadOnlySpan or without a setter.");
        module.Remember(ref slot, address, symbol);
        return address;
    }

    /// <summary>The address of a variable that an object shows.</summary>
    /// <exception cref="SymbolNotFoundException">The library does not export the symbol, or it is a function, thread-local, or a number.</exception>
    /// <exception cref="InvalidOperationException">The variable has fewer bytes than the object.</exception>
    internal static nint AddressOf(NativeModule module, string symbol, long bytes) =>
        AddressOf(module, symbol, bytes, "InLibrary", "InLibrary shows variables; write [CFunction] on a method", "take its address from a [CVariable] with ThreadLocal = true, on the thread that uses it");

    private static nint AddressOf(NativeModule module, string symbol, long bytes, string shownBy, string ofFunction, string ofThreadLocal)
    {
        nint address = Find(module, symbol, shownBy);
        string problem = module.KindOf(symbol, address, out ulong ofSymbol) switch
        {
            ElfSymbolKind.Function => $"it is a function, and {ofFunction}",
            ElfSymbolKind.ThreadLocal => $"each thread has a variable of its own; {ofThreadLocal}",
            ElfSymbolKind.Number => SymbolNotFoundException.OfNumber(address),
            _ => "",
        };
        if (problem.Length > 0) throw SymbolNotFoundException.OfAnotherKind(module.FileName ?? module.Name, symbol, problem);

        // What stands behind it is another variable, which would be read and overwritten.
        if (ofSymbol > 0 && (ulong)bytes > ofSymbol)
            throw new InvalidOperationException($"{shownBy}: '{symbol}' of {module.FileName ?? module.Name} has {ofSymbol} {(ofSymbol == 1 ? "byte" : "bytes")}, and {bytes} would be read; write the type, or the number of elements, that C has.");
        return address;
    }

    // A program that was compiled ahead of time may have the library inside, where its functions are bound and nothing is left to look a variable up in.
    private static nint Find(NativeModule module, string symbol, string shownBy)
    {
        try
        {
            return module.GetSymbol(symbol);
        }
        catch (LibraryNotFoundException e) when (!RuntimeFeature.IsDynamicCodeSupported)
        {
            throw new LibraryNotFoundException(e.Library, $"{e.Message}\n{shownBy} shows a variable, which is looked up in a file. Where the library is linked into the program, write a C function that returns the address of '{symbol}', and call that.");
        }
    }
}
