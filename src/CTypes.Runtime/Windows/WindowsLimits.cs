namespace CTypes.Windows;

/// <summary>Numbers that Windows' own types are made with.</summary>
public static class WindowsLimits
{
    /// <summary>The characters of a path, its NUL included, in interfaces that have no room for longer ones.</summary>
    public const int MAX_PATH = 260;
}
