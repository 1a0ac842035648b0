namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>A page of <c>docs/rules</c>, cut into its sections.</summary>
internal sealed class RulePage(Rule rule)
{
    public static readonly string[] Sections = ["What is wrong", "At run time", "Bad", "Good", "When to suppress"];

    private const string Fence = "```";

    private readonly string[] _lines = File.ReadAllLines(rule.PagePath);

    public string Title => _lines[0];

    /// <summary>The line under the title, which names the severity and the reason for it.</summary>
    public string Severity => _lines[2];

    public string[] Headings => [.. _lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];

    public string Text(string section) => string.Join('\n', Lines(section)).Trim();

    /// <summary>The one C# block of a section.</summary>
    public string Code(string section)
    {
        string[] lines = [.. Lines(section).SkipWhile(line => line != Fence + "csharp").Skip(1)];
        int end = Array.IndexOf(lines, Fence);
        Assert.DoesNotContain(lines.Skip(end + 1), line => line.StartsWith(Fence, StringComparison.Ordinal));
        return string.Join('\n', lines.Take(end)) + "\n";
    }

    private IEnumerable<string> Lines(string section) =>
        _lines.SkipWhile(line => line != "## " + section).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
}
