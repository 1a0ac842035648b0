namespace CTypes;

/// <summary>C's <c>wchar_t *</c> to text that ends in NUL, UTF-16 on Windows and UTF-32 elsewhere: a view of C's memory, good as long as C keeps that memory.</summary>
public readonly record struct c_wchar_p
{
    private readonly nint _address;

    /// <summary>The text at an address.</summary>
    public c_wchar_p(nint address) => _address = address;

    /// <summary>The address; 0 for NULL.</summary>
    public nint Address => _address;

    /// <summary>Whether the pointer is NULL.</summary>
    public bool IsNull => _address == 0;

    /// <summary>A copy of the text (what is no character becomes U+FFFD); null for NULL.</summary>
    public string? Value => EncodedText.ReadWide(_address, CEncodingErrors.Replace, nameof(c_wchar_p), nameof(Value));

    /// <summary>The address itself.</summary>
    public static explicit operator nint(c_wchar_p value) => value._address;

    /// <summary>The text at an address.</summary>
    public static explicit operator c_wchar_p(nint address) => new(address);

    /// <summary>A copy of the text; empty for NULL.</summary>
    public override string ToString() => Value ?? "";
}
