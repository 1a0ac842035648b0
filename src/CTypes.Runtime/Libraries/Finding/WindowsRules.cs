namespace CTypes;

/// <summary>
/// Finds a library on Windows: the first file in the folders of <c>PATH</c> that has the name, or the name with <c>.dll</c>.
/// <c>c</c> and <c>m</c> are the Universal C Runtime.
/// </summary>
internal sealed class WindowsRules(SystemFiles files)
{
    public string? Find(string name)
    {
        if (name is "c" or "m") return "ucrtbase.dll";
        bool hasExtension = name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        return files.FoldersOf("PATH", ';')
            .Select(folder => folder.TrimEnd('\\') + '\\' + name)
            .SelectMany(path => hasExtension ? [path] : new[] { path, path + ".dll" })
            .FirstOrDefault(files.Exists);
    }
}
