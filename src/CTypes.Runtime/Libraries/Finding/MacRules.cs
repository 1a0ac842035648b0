namespace CTypes;

/// <summary>
/// Finds a library on macOS as <c>dyld</c> would (its manual page): <c>lib%s.dylib</c>, <c>%s.dylib</c>, <c>%s.framework/%s</c>, in
/// the folders of <c>DYLD_LIBRARY_PATH</c> and <c>DYLD_FRAMEWORK_PATH</c>, beside the program, and in the fallback folders.
/// </summary>
internal sealed class MacRules(SystemFiles files, string programFolder)
{
    public string? Find(string name)
    {
        string[] spellings = [$"lib{name}.dylib", $"{name}.dylib", $"{name}.framework/{name}"];
        return spellings.SelectMany(Places).FirstOrDefault(files.Exists);
    }

    private IEnumerable<string> Places(string spelling)
    {
        bool isFramework = spelling.Contains(".framework/", StringComparison.Ordinal);
        string kind = isFramework ? "FRAMEWORK" : "LIBRARY";
        IEnumerable<string> fallback = files.FoldersOf($"DYLD_FALLBACK_{kind}_PATH", ':') is { Length: > 0 } stated ? stated : Fallback(isFramework);
        IEnumerable<string> folders = files.FoldersOf($"DYLD_{kind}_PATH", ':').Append($"{programFolder}/../lib").Concat(fallback);
        return folders.SelectMany(folder => Suffixed($"{folder}/{spelling}"));
    }

    private string[] Fallback(bool isFramework)
    {
        string home = files.Variable("HOME") ?? "";
        string[] folders = isFramework
            ? ["/Library/Frameworks", "/Network/Library/Frameworks", "/System/Library/Frameworks"]
            : ["/usr/local/lib", "/opt/homebrew/lib", "/lib", "/usr/lib"];
        return home.Length == 0 ? folders : [isFramework ? $"{home}/Library/Frameworks" : $"{home}/lib", .. folders];
    }

    // DYLD_IMAGE_SUFFIX=_debug prefers libfoo_debug.dylib and foo.framework/foo_debug.
    private IEnumerable<string> Suffixed(string path)
    {
        if (files.Variable("DYLD_IMAGE_SUFFIX") is { Length: > 0 } suffix)
            yield return path.EndsWith(".dylib", StringComparison.Ordinal) ? $"{path[..^".dylib".Length]}{suffix}.dylib" : path + suffix;
        yield return path;
    }
}
