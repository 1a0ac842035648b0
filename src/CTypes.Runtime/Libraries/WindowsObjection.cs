using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>What is wrong with a file that the loader of Windows refused. The loader's own words name neither the file that is missing nor what it misses.</summary>
/// <param name="files">Where files are looked at.</param>
/// <param name="folders">Where the loader looks for the libraries that a library needs, beside the library's own folder.</param>
/// <param name="loaded">The names of the libraries that the process has.</param>
internal sealed class WindowsObjection(SystemFiles files, IEnumerable<string> folders, IEnumerable<string> loaded)
{
    private readonly HashSet<string> _seen = new(loaded, StringComparer.OrdinalIgnoreCase);

    public static WindowsObjection OfProcess() => new(SystemFiles.Current, SearchedFolders(), LoadedFiles.OfWindows().Select(file => Path.GetFileName(file)));

    /// <summary>The objection; null when nothing is wrong with the file that can be seen.</summary>
    public string? To(string file)
    {
        if (files.Read(file, PeFile.HeaderBytes) is not { } content) return "it cannot be read";
        if (content.Length == 0) return "it is empty";
        if (PeFile.MachineName(content) is not { } machine) return "it is no library, but some other file";
        if (machine != RuntimeInformation.ProcessArchitecture.ToString()) return $"it is a library for {machine}, and this process is {RuntimeInformation.ProcessArchitecture}";
        byte[] whole = files.Read(file) ?? content;
        if (PeFile.EndOfSections(whole) is var end && end > whole.Length) return FileObjection.ToLengthOf(whole.Length, end);
        return PeImports.Of(whole).Select(name => ToNeeded(name, file)).FirstOrDefault(objection => objection is not null);
    }

    /// <summary>The objection to a path at which the loader found nothing; null where it found a file.</summary>
    public string? ToPath(string path)
    {
        string wanted = WithSuffix(path);
        return files.Exists(wanted) ? null
            : files.Exists(path) ? $"the loader of Windows adds .dll to a name without a dot and looks for '{wanted[(wanted.AsSpan().LastIndexOfAny('\\', '/') + 1)..]}'; give the file that name, or another extension"
            : "there is no such file";
    }

    /// <summary>The file that the loader opens.</summary>
    public static string WithSuffix(string path) => path.AsSpan(path.AsSpan().LastIndexOfAny('\\', '/') + 1).Contains('.') ? path : path + ".dll";

    private string? ToNeeded(string name, string file)
    {
        if (IsPartOfWindows(name) || !_seen.Add(name)) return null;
        string beside = file[..(file.AsSpan().LastIndexOfAny('\\', '/') + 1)] + name;
        string? found = folders.Select(folder => folder.TrimEnd('\\') + '\\' + name).Prepend(beside).FirstOrDefault(files.Exists);
        return found is null ? $"it needs '{name}', which is neither beside it nor in a folder where Windows looks"
            : To(found) is { } objection ? $"it needs '{name}', and of {found}: {objection}"
            : null;
    }

    // Names of interfaces, which stand for libraries of Windows and for no file.
    private static bool IsPartOfWindows(string name) =>
        name.StartsWith("api-ms-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ext-ms-", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> SearchedFolders() =>
    [
        AppContext.BaseDirectory,
        Path.GetDirectoryName(Environment.ProcessPath) ?? AppContext.BaseDirectory,
        Environment.SystemDirectory,
        Environment.GetFolderPath(Environment.SpecialFolder.Windows),
        Environment.CurrentDirectory,
        .. SystemFiles.Current.FoldersOf("PATH", ';'),
    ];
}
