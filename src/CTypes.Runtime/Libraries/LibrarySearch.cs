using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace CTypes;

/// <summary>Tries the places where a library may be, and remembers what the loader said of each.</summary>
internal sealed class LibrarySearch(LibraryDeclaration library, LoadFlags flags)
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
        if (LoadMode.NeedsDlopen(flags) && !OperatingSystem.IsWindows() ? TryDlopen(name, out handle) : Try(name, () => NativeLibrary.Load(name, library.Assembly, LoadMode.ForDotNet(flags)), out handle)) return true;

        // The runtime looks into these folders too, but does not say that a file is there and of no use.
        foreach (string candidate in InFolders(NativeFolders, name))
        {
            if (FileObjection.To(candidate) is { } objection) _failures.Add((candidate, objection));
        }

        file = CLibrary.Find(name) ?? name;
        return file != name && TryFile(file, out handle);
    }

    /// <summary>A file, or what the system's loader finds under a name.</summary>
    public bool TryFile(string path, out nint handle) =>
        Try(path, () => LoadMode.NeedsDlopen(flags) && !OperatingSystem.IsWindows()
            ? Dlopen.Open(path, LoadMode.ForUnix(flags, OperatingSystem.IsMacOS()))
            : OperatingSystem.IsWindows() && flags != LoadFlags.Default
                ? NativeLibrary.Load(path, library.Assembly, LoadMode.ForDotNet(flags))
                : NativeLibrary.Load(path), out handle);

    /// <summary>Whether a name stands for one file.</summary>
    public static bool IsFile(string name) => name.AsSpan().ContainsAny('/', Path.DirectorySeparatorChar);

    public string Describe()
    {
        StringBuilder text = new($"The library '{library.Name}' could not be loaded. Tried:");
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
        (string prefix, string suffix) = OperatingSystem.IsWindows() ? ("", ".dll") : OperatingSystem.IsMacOS() ? ("lib", ".dylib") : ("lib", ".so");
        return [.. new[] { name, prefix + name + suffix, name + suffix, prefix + name }.Distinct()];
    }

    private bool Try(string candidate, Func<nint> load, out nint handle)
    {
        try
        {
            // To dlopen that is the program itself.
            if (candidate.Length == 0) throw new DllNotFoundException("no file is without a name");
            if (candidate.Contains('\0', StringComparison.Ordinal)) throw new DllNotFoundException("no file has a NUL in its name");
            handle = load();
            return true;
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            handle = 0;
            string words = LoaderWords(e.Message);
            _failures.Add((candidate, FileObjection.To(candidate) is { } objection ? $"{objection} ({words})" : words));
            return false;
        }
    }

    // The runtime puts general advice on the first line and the loader's own words, one candidate file a line, after it.
    private static string LoaderWords(string message)
    {
        string text = message.Trim();
        int end = text.IndexOf('\n');
        return end < 0 ? text : text[(end + 1)..].Trim();
    }
}
