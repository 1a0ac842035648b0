namespace CTypes.Windows;

/// <summary>Numbers that Windows' own types are made with.</summary>
public static class WindowsLimits
{
    /// <summary>The characters of a path, its NUL included, in interfaces that have no room for longer ones.</summary>
    public const int MAX_PATH = 260;

    /// <summary>A colour of its parts: Windows' macro <c>RGB</c>, with red in the lowest byte.</summary>
    public static COLORREF RGB(byte red, byte green, byte blue) => (COLORREF)(uint)(red | green << 8 | blue << 16);
}
