using System.Text.RegularExpressions;

namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>The practical checklist: each question has its answer in a declaration, and rules that watch over it.</summary>
public partial class ChecklistTests
{
    private static readonly string s_page = Path.Combine(RuleCatalogue.Repository, "docs/guide/checklist.md");

    private static readonly string[] s_questions =
    [
        "Who owns each native pointer?", "How are errors translated?", "Can the call block?", "Can native code call back?", "Does it need raw memory?",
        "Can memory move or be resized during use?", "Which allocator frees memory?", "What is the shape of the API in .NET?", "What happens at shutdown?",
    ];

    [Fact]
    public void Each_question_names_rules_that_watch_over_its_answer()
    {
        Match[] lines = [.. Line().Matches(File.ReadAllText(s_page)).Skip(1)];
        Assert.Equal(s_questions, lines.Select(line => line.Groups["question"].Value));
        Assert.All(lines, line => Assert.NotEmpty(Rule().Matches(line.Groups["rules"].Value)));
        Assert.All(lines.SelectMany(line => Rule().Matches(line.Groups["rules"].Value)), rule =>
        {
            Assert.Contains(RuleCatalogue.All, known => known.Id == rule.Groups["id"].Value);
            Assert.Equal(rule.Groups["id"].Value, rule.Groups["page"].Value);
        });
    }

    [GeneratedRegex(@"^\| (?<question>[^|-][^|]*) \| [^|]+ \| (?<rules>[^|]+) \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"\[(?<id>CTYP\d{4})\]\(\.\./rules/(?<page>CTYP\d{4})\.md\)")]
    private static partial Regex Rule();
}
