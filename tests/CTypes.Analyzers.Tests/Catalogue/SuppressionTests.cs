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
    public async Task An_editorconfig_gives_a_rule_another_severity(string name)
    {
        Rule rule = RuleCatalogue.Named(name);
        bool isError = rule.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        IReadOnlyList<Diagnostic> found = await Check(rule, "", severity: isError ? "warning" : "error");
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Equal(isError ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, d.Severity));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Check(Rule rule, string prefix, string? severity = null)
    {
        TestOptions options = (severity is null ? TestOptions.Default : TestOptions.Severity(rule.Id, severity)) with { AllowUnsafe = rule.Name != "UnsafeBlocksNotAllowed" };
        return await TestProject.Check(await TestProject.Open(prefix + new RulePage(rule).Code("Bad"), options));
    }
}
