using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>Lists the libraries of the process, as each system lets one ask.</summary>
internal static class LoadedFiles
{
    private const string Deleted = " (deleted)";

    /// <summary>
    /// Linux: the mapped files that have code and are libraries. The loader's own list can only be walked with a callback
    /// under the loader's lock, where managed code may wait for another thread that waits for that lock.
    /// </summary>
    /// <param name="maps">The lines of <c>/proc/self/maps</c>: addresses, permissions, offset, device, inode, path.</param>
    /// <param name="files">Where the paths are looked at.</param>
    public static string[] OfMaps(IEnumerable<string> maps, SystemFiles files)
    {
        List<string> libraries = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string line in maps)
        {
            int path = line.IndexOf('/', StringComparison.Ordinal);
            bool isCode = line.Split(' ', 3) is [_, ['r', _, 'x', ..], _];
            if (path < 0 || !isCode || !seen.Add(line[path..])) continue;
            string file = line[path..];
            if (file.EndsWith(Deleted, StringComparison.Ordinal) ? IsNamedAsLibrary(file) : files.Read(file, ElfFile.HeaderBytes) is { } content && ElfFile.TryRead(content, out _))
                libraries.Add(file.Replace(Deleted, "", StringComparison.Ordinal));
        }

        return [.. libraries];
    }

    // A file that was deleted after it was loaded cannot be read any more; the runtime has mappings of that kind too.
    private static bool IsNamedAsLibrary(string file) => file.Contains(".so", StringComparison.Ordinal);

    public static string[] OfWindows()
    {
        using Process process = Process.GetCurrentProcess();
        return [.. process.Modules.Cast<ProcessModule>().Select(module => module.FileName)];
    }

    public static unsafe string[] OfMac()
    {
        nint program = NativeLibrary.GetMainProgramHandle();
        var count = (delegate* unmanaged[Cdecl]<uint>)NativeLibrary.GetExport(program, "_dyld_image_count");
        var nameOf = (delegate* unmanaged[Cdecl]<uint, nint>)NativeLibrary.GetExport(program, "_dyld_get_image_name");
        List<string> libraries = [];
        for (uint i = 0; i < count(); i++)
        {
            if (Marshal.PtrToStringUTF8(nameOf(i)) is { } file) libraries.Add(file);    // null when it was unloaded meanwhile
        }

        return [.. libraries];
    }
}
