using CTypes.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests.Catalogue;

public class SuppressionTests
{
    public static TheoryData<string> Names => RuleCatalogue.Names;

    [Theory, MemberData(nameof(Names))]
    public async Task A_pragma_hides_a_rule(string name)
    {
        Rule rule = RuleCatalogue.Named(name);
        Assert.Empty(await Check(rule, $"#pragma warning disable {rule.Id}\n"));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task An_editorconfig_switches_a_rule_off(string name)
    {
        Rule rule = RuleCatalogue.Named(name);
        Assert.Empty(await Check(rule, "", severity: "none"));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task An_editorconfig_switches_the_category_off(string name) =>
        Assert.Empty(await Check(RuleCatalogue.Named(name), "", editorConfig: "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-CTypes.severity = none\n"));

    [Theory, MemberData(nameof(Names))]
    public async Task A_suppression_for_the_assembly_hides_a_rule(string name)
    {
        Rule rule = RuleCatalogue.Named(name);
        Assert.Empty(await Check(rule, "", more: [("GlobalSuppressions.cs", $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"CTypes\", \"{rule.Id}:{name}\", Scope = \"module\")]\n")]));
    }

    [Fact]
    public void All_rules_are_in_one_category_and_on() => Assert.All(RuleCatalogue.All, rule =>
    {
        Assert.Equal("CTypes", rule.Descriptor.Category);
        Assert.True(rule.Descriptor.IsEnabledByDefault, rule.Name);
    });

    [Theory, MemberData(nameof(Names))]
    public async Task An_editorconfig_gives_a_rule_another_severity(string name)
    {
        Rule rule = RuleCatalogue.Named(name);
        bool isError = rule.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        IReadOnlyList<Diagnostic> found = await Check(rule, "", severity: isError ? "warning" : "error");
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Equal(isError ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, d.Severity));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Check(Rule rule, string prefix, string? severity = null, string? editorConfig = null, params (string Name, string Source)[] more)
    {
        TestOptions options = (severity is null ? new TestOptions(EditorConfig: editorConfig) : TestOptions.Severity(rule.Id, severity)) with { AllowUnsafe = rule.Name != "UnsafeBlocksNotAllowed" };
        return await TestProject.Check(await TestProject.Add(new AdhocWorkspace().CurrentSolution, "Test", options, [("Test.cs", prefix + new RulePage(rule).Code("Bad")), .. more]));
    }
}
