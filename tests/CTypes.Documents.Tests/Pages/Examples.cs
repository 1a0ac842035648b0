namespace CTypes.Documents.Tests.Pages;

/// <summary>The regions <c>#region example: name</c> of this project's sources and of those that need the layout engine, which are compiled and run, as text for the documents.</summary>
internal static class Examples
{
    private const string Start = "#region example: ";
    private const string End = "#endregion";

    private static readonly string[] s_projects = [Folders.Project, Path.Combine(Folders.Project, "../CTypes.Abi.Tests")];

    public static IReadOnlyDictionary<string, string> ByName { get; } = Read();

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> examples = new(StringComparer.Ordinal);
        foreach (string path in s_projects.SelectMany(project => Directory.GetFiles(Path.Combine(project, "Examples"), "*.cs")))
        {
            string[] lines = File.ReadAllLines(path);
            for (int i = 0; i < lines.Length; i++)
            {
                if (!lines[i].TrimStart().StartsWith(Start, StringComparison.Ordinal)) continue;
                string[] body = [.. lines.Skip(i + 1).TakeWhile(line => line.Trim() != End)];
                examples.Add(lines[i].TrimStart()[Start.Length..], Outdent(body));
            }
        }

        return examples;
    }

    private static string Outdent(string[] lines)
    {
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..])).Trim('\n');
    }
}
