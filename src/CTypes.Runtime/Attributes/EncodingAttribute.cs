namespace CTypes;

/// <summary>The encoding of one parameter, result or field; it wins over what the function, the callback or the library says.</summary>
/// <param name="encoding">How the bytes of the text are read.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Property)]
public sealed class EncodingAttribute(CEncoding encoding) : Attribute
{
    /// <summary>How the bytes of the text are read.</summary>
    public CEncoding Encoding { get; } = encoding;

    /// <summary>What becomes of text that the encoding cannot express, and of bytes that are no text in it.</summary>
    public CEncodingErrors Errors { get; set; }
}
