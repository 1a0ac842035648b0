namespace CTypes.Runtime.Tests;

/// <summary>A file system and an environment that a test makes up.</summary>
internal sealed class InventedFiles : SystemFiles
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public InventedFiles With(string path, byte[]? content = null)
    {
        _files[path] = content ?? [];
        return this;
    }

    public InventedFiles Where(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public override bool Exists(string path) => _files.ContainsKey(path);

    public override byte[]? Read(string path, int atMostBytes = int.MaxValue) => _files.TryGetValue(path, out byte[]? content) ? content : null;

    public override IEnumerable<string> NamesIn(string folder) =>
        _files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && !path[(folder.Length + 1)..].Contains('/', StringComparison.Ordinal)).Select(path => path[(folder.Length + 1)..]);

    public override string? Variable(string name) => _variables.GetValueOrDefault(name);
}
