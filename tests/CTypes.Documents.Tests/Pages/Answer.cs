using System.Text.RegularExpressions;

namespace CTypes.Documents.Tests.Pages;

/// <summary>How C# does what one line of ctypes does.</summary>
/// <param name="Id">Section and number: <c>1.6.3</c>.</param>
/// <param name="Kind">The words in bold that open the answer.</param>
/// <param name="Text">The whole answer.</param>
internal sealed partial record Answer(string Id, string Kind, string Text)
{
    public const string InCSharp = "In C#.";
    public const string NotInDotNet = "Does not apply in .NET.";
    public const string Planned = "Planned.";

    /// <summary>The rules that check what ctypes finds out at run time, if at all.</summary>
    public IEnumerable<string> Rules => Rule().Matches(Text).Select(match => match.Value).Distinct();

    public bool IsChecked => Kind.StartsWith("Checked at compile time instead", StringComparison.Ordinal);

    public static IReadOnlyList<Answer> All { get; } =
    [
        .. Entry().Matches(new Page(Path.Combine(Folders.Documents, "ctypes.md")).Text)
            .Select(match => new Answer(match.Groups["id"].Value, match.Groups["kind"].Value, match.Groups["text"].Value)),
    ];

    [GeneratedRegex(@"^### (?<id>\d+\.\d+\.\d+) [^\n]+\n\n(?<text>\*\*(?<kind>[^*]+)\*\*.*?)(?=^##|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"CTYP\d{4}")]
    private static partial Regex Rule();
}
