using System.Text.RegularExpressions;
using CTypes.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>
/// The guides show a mistake as a wrong program, what the compiler says, and a right one. All of them are compiled here; the right ones
/// are run by the tests of the documents.
/// </summary>
public partial class GuideTests
{
    /// <summary>Set to 1, what the compiler says is written into the page.</summary>
    private const string Accept = "CTYPES_ACCEPT_SNAPSHOTS";

    private const string Usings = "using CTypes;\n";

    private static string Folder => Path.Combine(RuleCatalogue.Repository, "docs/guide");

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Folder, "*.md").Where(path => Wrong().IsMatch(File.ReadAllText(path))).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_wrong_program_has_exactly_the_finding_that_the_page_shows(string page)
    {
        string path = Path.Combine(Folder, page);
        string text = File.ReadAllText(path);
        string declarations = Declarations().Match(text).Groups["code"].Value;
        string refreshed = text;
        foreach (Match wrong in Wrong().Matches(text))
        {
            IReadOnlyList<Diagnostic> found = await Check(declarations + wrong.Groups["code"].Value);
            string said = string.Join("\n>\n", found.Select(d => $"> **{d.Id}**: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").Distinct());
            Assert.True(found.Count == 1 && found[0].Id.StartsWith("CTYP", StringComparison.Ordinal), $"{wrong.Value}\n{said}");
            refreshed = refreshed.Replace(wrong.Value, $"<!-- wrong -->\n```csharp\n{wrong.Groups["code"].Value}```\n\n{said}\n", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable(Accept) == "1" && refreshed != text) await File.WriteAllTextAsync(path, text = refreshed, TestContext.Current.CancellationToken);
        Assert.Equal(refreshed, text);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_right_program_has_no_findings(string page)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(Folder, page), TestContext.Current.CancellationToken);
        string declarations = Declarations().Match(text).Groups["code"].Value;
        Assert.Empty(await Check(declarations));
        foreach (Match right in Right().Matches(text)) Assert.Empty(await Check(declarations + right.Groups["code"].Value));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Check(string code) => await TestProject.Check(await TestProject.Open(Usings + code, TestOptions.Default));

    // The first block of a page declares what its programs use.
    [GeneratedRegex("<!-- example: [^>]*declarations -->\n```csharp\n(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Declarations();

    [GeneratedRegex("<!-- wrong -->\n```csharp\n(?<code>.*?)```\n(\n(>[^\n]*\n)+)?", RegexOptions.Singleline)]
    private static partial Regex Wrong();

    [GeneratedRegex("<!-- example: (?!use )[^>]*(?<!declarations) -->\n```csharp\n(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Right();
}
