using System.Text.RegularExpressions;
using CTypes.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>
/// Right code has no finding of any rule, suggestions included: the declarations of real libraries in <c>Corpus</c>, the samples and the README.
/// The good examples of the pages and the guides are checked by <see cref="CatalogueTests"/> and <see cref="GuideTests"/>.
/// </summary>
public partial class NoFalseAlarmTests
{
    private const int LeastDeclarations = 200;

    private static readonly string s_corpus = Path.Combine(RuleCatalogue.Repository, "tests/CTypes.Analyzers.Tests/Corpus");

    public static TheoryData<string> Files => [.. Directory.GetFiles(s_corpus, "*.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_corpus_has_two_hundred_declarations_and_none_twice()
    {
        string[] declarations = [.. Files.SelectMany(file => Declaration().Matches(File.ReadAllText(Path.Combine(s_corpus, file.Data))).Select(match => $"{file.Data}: {match.Value}"))];
        Assert.True(declarations.Length >= LeastDeclarations, $"{declarations.Length}");
        Assert.Equal(declarations.Distinct(), declarations);
    }

    [Theory, MemberData(nameof(Files))]
    public async Task The_declarations_of_real_libraries_have_no_findings(string file) =>
        Assert.Empty(await Check(TestOptions.Default, [Path.Combine(s_corpus, file)]));

    [Theory, InlineData("Tour"), InlineData("Data", "Tour/Steps.cs")]
    public async Task The_samples_have_no_findings(string sample, params string[] more)
    {
        string samples = Path.Combine(RuleCatalogue.Repository, "samples");
        Assert.Empty(await Check(TestOptions.Program, [.. Directory.GetFiles(Path.Combine(samples, sample), "*.cs"), .. more.Select(file => Path.Combine(samples, file))]));
    }

    [Fact]
    public async Task The_README_has_no_findings()
    {
        string[] programs = [.. Program().Matches(await File.ReadAllTextAsync(Path.Combine(RuleCatalogue.Repository, "README.md"), TestContext.Current.CancellationToken)).Select(match => match.Groups["code"].Value)];
        Assert.NotEmpty(programs);
        foreach (string program in programs) Assert.Empty(await Check(TestOptions.Program, ("Program.cs", program)));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Check(TestOptions options, string[] files) =>
        await Check(options, [.. files.Select(path => (Path.GetFileName(path), File.ReadAllText(path)))]);

    private static async Task<IReadOnlyList<Diagnostic>> Check(TestOptions options, params (string Name, string Source)[] files) =>
        await TestProject.Check(await TestProject.Add(new AdhocWorkspace().CurrentSolution, "Test", options, files));

    // A function's attribute and the line of its method.
    [GeneratedRegex(@"\[CFunction\(""[^\n]*\n(\s*\[[^\n]*\n)?[^\n]*;")]
    private static partial Regex Declaration();

    [GeneratedRegex("```csharp\n(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Program();
}
