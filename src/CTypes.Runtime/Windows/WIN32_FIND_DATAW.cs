namespace CTypes.Windows;

/// <summary>What a search found, with names in UTF-16; C's <c>_WIN32_FIND_DATAW</c>.</summary>
[CStruct(Size = 592)]
public partial struct WIN32_FIND_DATAW
{
    /// <summary>The file's attributes, <c>FILE_ATTRIBUTE_*</c>.</summary>
    public partial uint dwFileAttributes { get; set; }

    /// <summary>When the file was made.</summary>
    public partial ref FILETIME ftCreationTime { get; }

    /// <summary>When it was last read or run.</summary>
    public partial ref FILETIME ftLastAccessTime { get; }

    /// <summary>When it was last written.</summary>
    public partial ref FILETIME ftLastWriteTime { get; }

    /// <summary>The upper half of the size in bytes.</summary>
    public partial uint nFileSizeHigh { get; set; }

    /// <summary>The lower half of the size in bytes.</summary>
    public partial uint nFileSizeLow { get; set; }

    /// <summary>A reparse point's tag.</summary>
    public partial uint dwReserved0 { get; set; }

    /// <summary>Not used.</summary>
    public partial uint dwReserved1 { get; set; }

    /// <summary>The name, up to its NUL.</summary>
    [CField(Count = WindowsLimits.MAX_PATH)]
    public partial Span<c_char16_t> cFileName { get; }

    /// <summary>The short name, up to its NUL; empty where there is none.</summary>
    [CField(Count = 14)]
    public partial Span<c_char16_t> cAlternateFileName { get; }
}

/// <summary>What a search found, with names in the ANSI code page; C's <c>_WIN32_FIND_DATAA</c>.</summary>
[CStruct(Size = 320)]
public partial struct WIN32_FIND_DATAA
{
    /// <summary>The file's attributes, <c>FILE_ATTRIBUTE_*</c>.</summary>
    public partial uint dwFileAttributes { get; set; }

    /// <summary>When the file was made.</summary>
    public partial ref FILETIME ftCreationTime { get; }

    /// <summary>When it was last read or run.</summary>
    public partial ref FILETIME ftLastAccessTime { get; }

    /// <summary>When it was last written.</summary>
    public partial ref FILETIME ftLastWriteTime { get; }

    /// <summary>The upper half of the size in bytes.</summary>
    public partial uint nFileSizeHigh { get; set; }

    /// <summary>The lower half of the size in bytes.</summary>
    public partial uint nFileSizeLow { get; set; }

    /// <summary>A reparse point's tag.</summary>
    public partial uint dwReserved0 { get; set; }

    /// <summary>Not used.</summary>
    public partial uint dwReserved1 { get; set; }

    /// <summary>The name, up to its NUL.</summary>
    [CField(Count = WindowsLimits.MAX_PATH)]
    public partial Span<c_char> cFileName { get; }

    /// <summary>The short name, up to its NUL; empty where there is none.</summary>
    [CField(Count = 14)]
    public partial Span<c_char> cAlternateFileName { get; }
}
