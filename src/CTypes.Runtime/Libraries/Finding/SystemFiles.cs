using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>The files and variables that the rules for finding libraries look at. Tests have others, so that every system's rules are tested on each.</summary>
internal class SystemFiles
{
    public static SystemFiles Current { get; } = new();

    public virtual bool Exists(string path) => File.Exists(path) || (OperatingSystem.IsMacOS() && IsInSharedCache(path));

    /// <summary>The first bytes of a file; null when it cannot be read.</summary>
    public virtual byte[]? Read(string path, int atMostBytes = int.MaxValue)
    {
        if (!File.Exists(path)) return null;    // most of the files that are asked for: an exception would take long
        try
        {
            using FileStream file = File.OpenRead(path);
            byte[] content = new byte[Math.Min(file.Length, atMostBytes)];
            return content.AsSpan(0, file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false)).ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The names of the files in a folder; none when it cannot be read.</summary>
    public virtual IEnumerable<string> NamesIn(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        try
        {
            return Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    /// <summary>The folders that an environment variable lists.</summary>
    public string[] FoldersOf(string variable, char separator) => Variable(variable)?.Split(separator, StringSplitOptions.RemoveEmptyEntries) ?? [];

    public virtual string? Variable(string name) => Environment.GetEnvironmentVariable(name);

    // macOS keeps the system's libraries in one file of all and none in their folders.
    private static unsafe bool IsInSharedCache(string path)
    {
        if (!NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "_dyld_shared_cache_contains_path", out nint function)) return false;
        nint text = Marshal.StringToCoTaskMemUTF8(path);
        byte contains = ((delegate* unmanaged[Cdecl]<nint, byte>)function)(text);
        Marshal.FreeCoTaskMem(text);
        return contains != 0;
    }
}
