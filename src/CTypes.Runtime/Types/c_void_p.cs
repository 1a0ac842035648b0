namespace CTypes;

/// <summary>C's <c>void *</c>.</summary>
/// <param name="Value">The address; 0 for NULL.</param>
public readonly unsafe record struct c_void_p(nint Value)
{
    /// <summary>Whether the pointer is NULL.</summary>
    public bool IsNull => Value == 0;

    /// <summary>The same address as a pointer to something.</summary>
    public POINTER<T> Cast<T>() => new(Value);

    /// <summary>The address itself.</summary>
    public static implicit operator nint(c_void_p value) => value.Value;

    /// <summary>The C value of an address.</summary>
    public static implicit operator c_void_p(nint address) => new(address);

    /// <summary>The C value of a pointer.</summary>
    public static implicit operator c_void_p(void* pointer) => new((nint)pointer);

    /// <summary>The address in hexadecimal.</summary>
    public override string ToString() => $"0x{Value:X}";
}
