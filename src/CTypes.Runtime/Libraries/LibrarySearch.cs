using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace CTypes;

/// <summary>Tries the places where a library may be, and remembers what the loader said of each.</summary>
internal sealed class LibrarySearch(Assembly assembly)
{
    private readonly List<(string Candidate, string LoaderWords)> _failures = [];

    /// <summary>
    /// A name with a separator is a file, relative to the user's assembly. Any other is looked for in the native folders
    /// of that assembly, then by the system's loader as written and with the platform's prefix and suffix.
    /// </summary>
    public bool TryName(string name, out nint handle) =>
        Try(name, () => NativeLibrary.Load(name, assembly, DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories), out handle);

    public bool TryFile(string path, out nint handle) => Try(path, () => NativeLibrary.Load(path), out handle);

    public string Describe(string library)
    {
        StringBuilder text = new($"The library '{library}' could not be loaded. Tried:");
        foreach ((string candidate, string loaderWords) in _failures)
        {
            text.Append("\n  ").Append(candidate).Append(": ").Append(loaderWords.Replace("\n", "\n      "));
        }

        return text.ToString();
    }

    private bool Try(string candidate, Func<nint> load, out nint handle)
    {
        try
        {
            handle = load();
            return true;
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            handle = 0;
            _failures.Add((candidate, LoaderWords(e.Message)));
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
