using System.Text;

namespace CTypes;

/// <summary>C's <c>char *</c> to text that ends in NUL: a view of C's memory, good as long as C keeps that memory.</summary>
public readonly unsafe record struct c_char_p
{
    private readonly nint _address;

    /// <summary>The text at an address.</summary>
    public c_char_p(nint address) => _address = address;

    /// <summary>The text at an address.</summary>
    public c_char_p(byte* pointer) => _address = (nint)pointer;

    /// <summary>The address; 0 for NULL.</summary>
    public nint Address => _address;

    /// <summary>Whether the pointer is NULL.</summary>
    public bool IsNull => _address == 0;

    /// <summary>A copy of the text, decoded as UTF-8 (malformed bytes become U+FFFD); null for NULL.</summary>
    public string? Value => IsNull ? null : TerminatedText.Decode(AsSpan(), Encoding.UTF8);

    /// <summary>The bytes before the NUL, not copied; empty for NULL.</summary>
    public ReadOnlySpan<byte> AsSpan() => TerminatedText.Bytes((byte*)_address);

    /// <summary>The address as a pointer.</summary>
    public static implicit operator byte*(c_char_p value) => (byte*)value._address;

    /// <summary>The text at an address.</summary>
    public static implicit operator c_char_p(byte* pointer) => new(pointer);

    /// <summary>The address itself.</summary>
    public static explicit operator nint(c_char_p value) => value._address;

    /// <summary>The text at an address.</summary>
    public static explicit operator c_char_p(nint address) => new(address);

    /// <summary>A copy of the text; empty for NULL.</summary>
    public override string ToString() => Value ?? "";
}
