namespace CTypes;

/// <summary>What becomes of text that its encoding cannot express, and of bytes that are no text in it.</summary>
public enum CEncodingErrors
{
    /// <summary><see cref="Strict"/> for text that goes to C, <see cref="Replace"/> for text that comes from C.</summary>
    Default,

    /// <summary>An exception that names the function and the parameter.</summary>
    Strict,

    /// <summary>U+FFFD in place of each mistake, <c>?</c> where the encoding has no U+FFFD.</summary>
    Replace,

    /// <summary>Mistakes are left out.</summary>
    Ignore,
}
