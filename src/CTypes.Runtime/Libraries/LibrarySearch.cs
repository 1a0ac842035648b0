using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace CTypes;

/// <summary>Tries the places where a library may be.</summary>
/// <param name="library">What to look for.</param>
/// <param name="flags">How to load it.</param>
/// <param name="explains">Whether to remember what the loader says of each place. It says so in exceptions, which take long.</param>
internal sealed class LibrarySearch(LibraryDeclaration library, LoadFlags flags, bool explains)
{
    private readonly List<(string Candidate, string LoaderWords)> _failures = [];

    /// <summary>
    /// A name with a separator is a file, relative to the user's assembly. Any other is looked for in the declared folders, in
    /// the native folders of that assembly, by the system's loader as written and with the platform's prefix and suffix, and
    /// at last as <see cref="CLibrary.Find"/> does.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="handle">The system's handle.</param>
    /// <param name="file">The candidate that was loaded.</param>
    public bool TryName(string name, out nint handle, out string file)
    {
        file = name;
        if (name == CLibrary.MainProgram)
        {
            handle = NativeLibrary.GetMainProgramHandle();
            return true;
        }

        if (IsFile(name)) return TryFile(Path.Combine(library.Folder, name), out handle);
        foreach (string candidate in InFolders(library.SearchPath.Select(folder => Path.Combine(library.Folder, folder)), name))
        {
            file = candidate;
            if (TryFile(candidate, out handle)) return true;
        }

        file = name;
        if (LoadMode.NeedsDlopen(flags) && !OperatingSystem.IsWindows() ? TryDlopen(name, out handle) : Try(name, isFile: false, out handle)) return true;

        if (explains) ObjectToFiles(name);
        file = CLibrary.Find(name) ?? name;
        return file != name && TryFile(file, out handle);
    }

    /// <summary>A file, or what the system's loader finds under a name.</summary>
    public bool TryFile(string path, out nint handle) => Try(path, isFile: true, out handle);

    /// <summary>Whether a name stands for one file.</summary>
    public static bool IsFile(string name) => name.AsSpan().ContainsAny('/', Path.DirectorySeparatorChar);

    /// <summary>What was tried, with the loader's words for each.</summary>
    /// <param name="wanted">What the program asked for.</param>
    public string Describe(string wanted)
    {
        StringBuilder text = new($"The library '{wanted}' could not be loaded. Tried:");
        foreach ((string candidate, string loaderWords) in _failures)
        {
            text.Append("\n  ").Append(candidate).Append(": ").Append(loaderWords.Replace("\n", "\n      "));
        }

        return text.ToString();
    }

    // What the runtime does by itself, but with flags.
    private bool TryDlopen(string name, out nint handle)
    {
        foreach (string candidate in InFolders(NativeFolders, name).Where(File.Exists).Concat(Spellings(name)))
        {
            if (TryFile(candidate, out handle)) return true;
        }

        handle = 0;
        return false;
    }

    private IEnumerable<string> NativeFolders =>
        ((AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string)?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? []).Append(library.Folder);

    private static IEnumerable<string> InFolders(IEnumerable<string> folders, string name) =>
        name.Trim().Length == 0 || name.Contains('\0', StringComparison.Ordinal) ? [] : folders.SelectMany(folder => Spellings(name).Select(spelling => Path.Combine(folder, spelling)));

    private static string[] Spellings(string name)
    {
        // The loader of Windows adds .dll by itself, so the name alone would be loaded, too, but is not the file's.
        if (OperatingSystem.IsWindows() && !name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)) return [name + ".dll", name];
        (string prefix, string suffix) = OperatingSystem.IsWindows() ? ("", ".dll") : OperatingSystem.IsMacOS() ? ("lib", ".dylib") : ("lib", ".so");
        string[] whole = [name + suffix, prefix + name + suffix], asWritten = [name, prefix + name];
        bool hasSuffix = name.EndsWith(suffix, StringComparison.Ordinal) || name.Contains(suffix + ".", StringComparison.Ordinal);
        return [.. (hasSuffix ? asWritten.Concat(whole) : whole.Concat(asWritten)).Distinct()];    // the runtime's own order
    }

    // The runtime looks into these folders too, but does not say that a file is there and of no use.
    private void ObjectToFiles(string name)
    {
        foreach (string candidate in InFolders(NativeFolders, name).Distinct())    // the folder of the assembly is often one of the others
        {
            if (FileObjection.To(candidate) is { } objection) _failures.Add((candidate, objection));
        }
    }

    private bool Try(string candidate, bool isFile, out nint handle)
    {
        handle = 0;
        string? objection = candidate.Length == 0 ? "no file is without a name"    // to dlopen that is the program itself
            : candidate.Contains('\0', StringComparison.Ordinal) ? "no file has a NUL in its name"
            : null;
        if (objection is not null)
        {
            _failures.Add((candidate, objection));
            return false;
        }

        // The runtime looks for a name in the native folders first.
        if (OperatingSystem.IsLinux() && MappingObjection(isFile ? [candidate] : InFolders(NativeFolders, candidate)) is { } mapping)
        {
            _failures.Add(mapping);
            return false;
        }

        return explains ? TryOrExplain(candidate, isFile, out handle) : TryLoad(candidate, isFile, out handle);
    }

    private static (string Candidate, string Objection)? MappingObjection(IEnumerable<string> files)
    {
        foreach (string file in files.Where(file => Path.IsPathRooted(file) && File.Exists(file)))
        {
            if (FileObjection.ToMapping(file) is { } objection) return (file, objection);
            if (FileObjection.To(file) is null) break;    // the loader takes this one
        }

        return null;
    }

    private bool TryLoad(string candidate, bool isFile, out nint handle)
    {
        if (!IsDlopened(isFile)) return IsSearchedFor(isFile) ? NativeLibrary.TryLoad(candidate, library.Assembly, LoadMode.ForDotNet(flags), out handle) : NativeLibrary.TryLoad(candidate, out handle);
        handle = Dlopen.TryOpen(candidate, UnixMode);
        return handle != 0;
    }

    private bool TryOrExplain(string candidate, bool isFile, out nint handle)
    {
        try
        {
            handle = IsDlopened(isFile) ? Dlopen.Open(candidate, UnixMode)
                : IsSearchedFor(isFile) ? NativeLibrary.Load(candidate, library.Assembly, LoadMode.ForDotNet(flags))
                : NativeLibrary.Load(candidate);
            return true;
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            handle = 0;
            string words = LoaderWords(e.Message);
            _failures.Add((candidate, FileObjection.ToCandidate(candidate) is { } objection ? $"{objection} ({words})" : words));
            return false;
        }
    }

    private int UnixMode => LoadMode.ForUnix(flags, OperatingSystem.IsMacOS());

    private bool IsDlopened(bool isFile) => isFile && LoadMode.NeedsDlopen(flags) && !OperatingSystem.IsWindows();

    // Windows takes flags for a file only together with the folders of the assembly.
    private bool IsSearchedFor(bool isFile) => !isFile || (OperatingSystem.IsWindows() && flags != LoadFlags.Default);

    // The runtime puts general advice on the first line and the loader's own words, one candidate file a line, after it.
    private static string LoaderWords(string message)
    {
        string text = message.Trim();
        int end = text.IndexOf('\n');
        return end < 0 ? text : text[(end + 1)..].Trim();
    }
}
