using System.Text.RegularExpressions;

namespace CTypes.Documents.Tests.Pages;

/// <summary>A document whose marked blocks, <c>&lt;!-- example: name --&gt;</c>, are the regions of that name.</summary>
internal sealed partial class Page(string path)
{
    public string Text { get; private set; } = File.ReadAllText(path);

    public static IEnumerable<string> Paths() =>
        Directory.GetFiles(Folders.Documents, "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folders.Documents, path)).Order(StringComparer.Ordinal);

    public IEnumerable<string> ExampleNames => Block().Matches(Text).Select(match => match.Groups["name"].Value);

    /// <summary>The text with every marked block as the source has it now.</summary>
    public string Refreshed() => Block().Replace(Text, match =>
    {
        string name = match.Groups["name"].Value;
        string code = Examples.ByName.TryGetValue(name, out string? text) ? text : $"// There is no example '{name}'.";
        return Indented($"<!-- example: {name} -->\n```csharp\n{code}\n```", match.Groups["indent"].Value);
    });

    public void Write(string text) => File.WriteAllText(path, Text = text);

    // A block in a list is indented as the list's text is.
    private static string Indented(string block, string indent) =>
        string.Join('\n', block.Split('\n').Select(line => line.Length == 0 ? line : indent + line));

    [GeneratedRegex("^(?<indent> *)<!-- example: (?<name>[^>]+?) -->(\n\\k<indent>```csharp\n.*?\n\\k<indent>```)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
