namespace CTypes;

/// <summary>How the bytes of C's <c>char*</c> text are read. Wide text (<c>wchar_t*</c>) is UTF-16 on Windows and UTF-32 elsewhere, and needs none.</summary>
public enum CEncoding
{
    /// <summary>UTF-8; a single <c>char</c> is ASCII.</summary>
    Utf8,

    /// <summary>ISO 8859-1: each byte is the character of its number.</summary>
    Latin1,

    /// <summary>What the C library of the platform takes by default: the ANSI code page on Windows, UTF-8 elsewhere.</summary>
    System,
}
