using System.Text.RegularExpressions;

namespace CTypes.Documents.Tests.Pages;

public partial class AnswerTests
{
    [Fact]
    public void Every_heading_of_a_line_has_one_of_the_four_answers()
    {
        string text = new Page(Path.Combine(Folders.Documents, "ctypes.md")).Text;
        Assert.Equal(Heading().Matches(text).Select(match => match.Groups["id"].Value), Answer.All.Select(answer => answer.Id));
        Assert.Empty(Answer.All.Where(answer => !answer.IsChecked && answer.Kind is not (Answer.InCSharp or Answer.NotInDotNet or Answer.Planned)).Select(answer => $"{answer.Id}: {answer.Kind}"));
    }

    [Fact]
    public void The_lines_of_a_section_are_numbered_from_one()
    {
        foreach (IGrouping<string, Answer> section in Answer.All.GroupBy(answer => answer.Id[..answer.Id.LastIndexOf('.')]))
        {
            Assert.Equal(section.Select((_, index) => $"{section.Key}.{index + 1}"), section.Select(answer => answer.Id));
        }
    }

    [Fact]
    public void What_is_done_in_CSharp_has_an_example() =>
        Assert.Empty(Answer.All.Where(answer => answer.Kind == Answer.InCSharp && !answer.Text.Contains("<!-- example: ", StringComparison.Ordinal) && !answer.Text.Contains("Example: [", StringComparison.Ordinal)).Select(answer => answer.Id));

    [Fact]
    public void What_is_checked_instead_names_a_rule_that_has_a_page()
    {
        Assert.All(Answer.All.Where(answer => answer.IsChecked), answer => Assert.NotEmpty(answer.Rules));
        Assert.All(Answer.All.SelectMany(answer => answer.Rules), rule => Assert.True(File.Exists(Path.Combine(Folders.Documents, "rules", rule + ".md")), rule));
    }

    [Fact]
    public void Nothing_else_does_not_apply() =>
        Assert.Equal(["1.1.4", "1.1.12", "1.1.16", "1.2.9", "1.6.9", "1.6.14", "1.7.2", "1.9.7"], Answer.All.Where(answer => answer.Kind == Answer.NotInDotNet).Select(answer => answer.Id));

    [Fact]
    public void Nothing_is_only_planned() =>
        Assert.Empty(Answer.All.Where(answer => answer.Kind == Answer.Planned).Select(answer => answer.Id));

    [GeneratedRegex(@"^### (?<id>\d+\.\d+\.\d+) ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
