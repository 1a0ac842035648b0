namespace CTypes;

/// <summary>A C function pointer of the type that a <see cref="CallbackAttribute"/> class declares.</summary>
/// <typeparam name="TCallback">The callback class.</typeparam>
/// <param name="Address">The address; 0 for NULL.</param>
public readonly record struct CFunctionPointer<TCallback>(nint Address)
{
    /// <summary>Whether the pointer is NULL.</summary>
    public bool IsNull => Address == 0;

    /// <summary>The address itself.</summary>
    public static explicit operator nint(CFunctionPointer<TCallback> pointer) => pointer.Address;

    /// <summary>A function pointer of an address.</summary>
    public static explicit operator CFunctionPointer<TCallback>(nint address) => new(address);

    /// <summary>The address in hexadecimal.</summary>
    public override string ToString() => $"0x{Address:X}";
}
