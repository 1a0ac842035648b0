using System.Text.RegularExpressions;
using CTypes.Analyzers.Tests.Verification;
using CTypes.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.Analyzers.Tests.Catalogue;

public class CatalogueTests
{
    public static TheoryData<string> Names => RuleCatalogue.Names;

    [Fact]
    public void Ids_are_consecutive_and_none_is_used_twice() =>
        Assert.Equal(Enumerable.Range(1, RuleCatalogue.All.Count).Select(n => $"CTYP{n:0000}"), RuleCatalogue.All.Select(rule => rule.Id));

    [Fact]
    public void Each_descriptor_is_reported_by_exactly_one_analyzer()
    {
        IEnumerable<string> supported = TestProject.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id);
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), supported.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_descriptor_stands_in_the_file_of_its_name(string name)
    {
        string text = File.ReadAllText(Path.Combine(RuleCatalogue.Repository, "src/CTypes.Generator/Diagnostics", name + ".cs"));
        Assert.Contains($"DiagnosticDescriptor {name} = new(", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_rule_has_tests(string name)
    {
        Type? tests = typeof(CatalogueTests).Assembly.GetType($"CTypes.Analyzers.Tests.{name}Tests");
        Assert.True(tests?.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute), inherit: true)), $"there is no {name}Tests");
    }

    [Theory, MemberData(nameof(Names))]
    public void A_rule_has_its_line_among_the_releases(string name)
    {
        Rule rule = RuleCatalogue.Named(name);
        string lines = string.Concat(new[] { "Shipped", "Unshipped" }.Select(which => File.ReadAllText(Path.Combine(RuleCatalogue.Repository, $"src/CTypes.Generator/AnalyzerReleases.{which}.md"))));
        Assert.Contains($"{rule.Id} | {rule.Descriptor.Category} | {rule.Descriptor.DefaultSeverity} | {name}", lines.Split('\n'));
    }

    [Fact]
    public void A_fixer_has_the_name_of_its_rule_and_a_test_of_fix_all()
    {
        foreach (Type type in typeof(RuleFixer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RuleFixer)) && !type.IsAbstract))
        {
            RuleFixer fixer = (RuleFixer)Activator.CreateInstance(type)!;
            Assert.Equal(type.Name, RuleCatalogue.All.Single(rule => rule.Id == fixer.FixableDiagnosticIds.Single()).Name + "Fixer");
            Assert.Contains(".FixesAll(", File.ReadAllText(Path.Combine(RuleCatalogue.Repository, "tests/CTypes.Analyzers.Tests", type.Name[..^"Fixer".Length] + "Tests.cs")), StringComparison.Ordinal);
            Assert.Contains(type.GetCustomAttributes(inherit: false), attribute => attribute is ExportCodeFixProviderAttribute { Languages: [LanguageNames.CSharp] });
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_page_has_the_shape_of_all_pages(string name)
    {
        Rule rule = RuleCatalogue.Named(name);
        RulePage page = new(rule);
        Assert.Equal($"# {rule.Id}: {name}", page.Title);
        Assert.Matches(new Regex($"^Severity: {rule.Descriptor.DefaultSeverity}, because .+\\.$"), page.Severity);
        Assert.Equal(RulePage.Sections, page.Headings);
        Assert.All(RulePage.Sections, section => Assert.NotEmpty(page.Text(section)));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task The_bad_example_has_exactly_the_findings_of_its_rule(string name)
    {
        Rule rule = RuleCatalogue.Named(name);
        IReadOnlyList<Diagnostic> found = await Check(new RulePage(rule).Code("Bad"));
        Assert.True(found.Count > 0 && found.All(d => d.Id == rule.Id), $"{found.Count} findings:\n{string.Join('\n', found)}");
    }

    [Theory, MemberData(nameof(Names))]
    public async Task The_good_example_has_no_findings(string name) =>
        Assert.Empty(await Check(new RulePage(RuleCatalogue.Named(name)).Code("Good")));

    private static async Task<IReadOnlyList<Diagnostic>> Check(string code) => await TestProject.Check(await TestProject.Open(code, TestOptions.Of(code)));
}
