using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>The libraries of the system and of the process.</summary>
public static class CLibrary
{
    /// <summary>
    /// The name of the main program, with everything that is loaded globally: <c>[CLibrary(CLibrary.MainProgram)]</c> is what
    /// <c>CDLL(None)</c> is in ctypes. On Windows it is what the program itself exports, and no library that it has loaded.
    /// </summary>
    public const string MainProgram = "<main program>";

    /// <summary>
    /// Finds a library by the name a linker knows it by: <c>m</c>, <c>sqlite3</c>, <c>stdc++</c>. The name is taken literally.
    /// Linux: from the loader's cache (musl has none), then in its folders and those of <c>LD_LIBRARY_PATH</c>. macOS: as <c>dyld</c> does.
    /// Windows: along <c>PATH</c>.
    /// </summary>
    /// <returns>What can be loaded: the soname on Linux (<c>libm.so.6</c>), the file elsewhere; null when there is none.</returns>
    public static string? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0 || name.AsSpan().ContainsAny("/\\\0")) return null;
        if (OperatingSystem.IsWindows()) return new WindowsRules(SystemFiles.Current).Find(name);
        if (OperatingSystem.IsMacOS()) return new MacRules(SystemFiles.Current, Path.GetDirectoryName(Environment.ProcessPath) ?? "").Find(name);
        return new LinuxRules(SystemFiles.Current, RuntimeInformation.ProcessArchitecture, IsOnMusl).Find(name);
    }

    /// <summary>The files of the libraries that the process has loaded at this moment, the main program among them.</summary>
    public static IReadOnlyList<string> Loaded() =>
        OperatingSystem.IsWindows() ? LoadedFiles.OfWindows()
        : OperatingSystem.IsMacOS() ? LoadedFiles.OfMac()
        : LoadedFiles.OfMaps(File.ReadLines("/proc/self/maps"), SystemFiles.Current);

    /// <summary>Whether the process is one of Linux without glibc: asked of the process itself, since not every build of .NET for musl has that in its name.</summary>
    internal static bool IsOnMusl { get; } = OperatingSystem.IsLinux() && !NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "gnu_get_libc_version", out _);
}
