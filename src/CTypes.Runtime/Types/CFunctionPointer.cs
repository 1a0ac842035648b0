namespace CTypes;

/// <summary>
/// A C function pointer of the type that a <see cref="CallbackAttribute"/> class declares: an address, which keeps no library loaded.
/// </summary>
/// <typeparam name="TCallback">The callback class.</typeparam>
/// <param name="Address">The address; 0 for NULL.</param>
public readonly record struct CFunctionPointer<TCallback>(nint Address)
{
    /// <summary>A pointer to an exported function.</summary>
    /// <param name="module">The library, which must stay loaded while the pointer is used.</param>
    /// <param name="symbol">The exported symbol, taken literally.</param>
    /// <exception cref="LibraryNotFoundException">The library could not be loaded.</exception>
    /// <exception cref="SymbolNotFoundException">The library does not export <paramref name="symbol"/>, or it is a variable.</exception>
    public CFunctionPointer(NativeModule module, string symbol) : this(SymbolBinding.AddressOf(module, symbol))
    {
    }

    /// <summary>Whether the pointer is NULL.</summary>
    public bool IsNull => Address == 0;

    /// <summary>The address itself.</summary>
    public static explicit operator nint(CFunctionPointer<TCallback> pointer) => pointer.Address;

    /// <summary>A function pointer of an address.</summary>
    public static explicit operator CFunctionPointer<TCallback>(nint address) => new(address);

    /// <summary>The address as <c>void*</c>.</summary>
    public static explicit operator c_void_p(CFunctionPointer<TCallback> pointer) => new(pointer.Address);

    /// <summary>A function pointer of a <c>void*</c>.</summary>
    public static explicit operator CFunctionPointer<TCallback>(c_void_p pointer) => new((nint)pointer);

    /// <summary>The address in hexadecimal.</summary>
    public override string ToString() => $"0x{Address:X}";
}
