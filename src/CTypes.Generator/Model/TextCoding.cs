namespace CTypes.Generator.Model;

/// <summary>The encoding of text, by the runtime's names; <c>wchar_t</c> and <c>char16_t</c> text have their own.</summary>
internal enum TextEncoding
{
    Utf8,
    Latin1,
    System,
    Wide,
    Utf16,
}

/// <summary>What becomes of text that is none in its encoding, by the runtime's names.</summary>
internal enum TextErrors
{
    /// <summary>Strict to C, replaced from C.</summary>
    Default,
    Strict,
    Replace,
    Ignore,
}

/// <summary>How text is encoded and what becomes of mistakes.</summary>
internal sealed record TextCoding(TextEncoding Encoding, TextErrors Errors)
{
    public static TextCoding Default { get; } = new(TextEncoding.Utf8, TextErrors.Default);
}
