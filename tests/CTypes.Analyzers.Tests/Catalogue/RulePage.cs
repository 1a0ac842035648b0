namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>A page of <c>docs/rules</c>, cut into its sections.</summary>
internal sealed class RulePage(Rule rule)
{
    public static readonly string[] Sections = ["What is wrong", RunTime, "Bad", "Good", "When to suppress"];

    /// <summary>The section that shows what happens.</summary>
    public const string RunTime = "At run time";

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

    /// <summary>The one block of a section in a language, or null.</summary>
    public string? Block(string section, string language) =>
        Fences(section, language) is var (first, end) ? string.Join('\n', _lines[(first + 1)..end]) + "\n" : null;

    /// <summary>The page with another text in what the program of <see cref="RunTime"/> prints.</summary>
    public string WithPrinted(string text)
    {
        string[] block = [Fence + "text", .. text.TrimEnd('\n').Split('\n'), Fence];
        int behindProgram = Fences(RunTime, "csharp")!.Value.End + 1;
        string[] page = Fences(RunTime, "text") is var (first, end)
            ? [.. _lines[..first], .. block, .. _lines[(end + 1)..]]
            : [.. _lines[..behindProgram], "", .. block, .. _lines[behindProgram..]];
        return string.Join('\n', page) + "\n";
    }

    // The lines of the block's fences.
    private (int First, int End)? Fences(string section, string language)
    {
        int heading = Array.IndexOf(_lines, "## " + section);
        int next = Array.FindIndex(_lines, heading + 1, line => line.StartsWith("## ", StringComparison.Ordinal));
        int first = Array.IndexOf(_lines, Fence + language, heading, (next < 0 ? _lines.Length : next) - heading);
        return first < 0 ? null : (first, Array.IndexOf(_lines, Fence, first));
    }

    private IEnumerable<string> Lines(string section) =>
        _lines.SkipWhile(line => line != "## " + section).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
}
