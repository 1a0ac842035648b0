using CTypes.Analyzers.Tests.Verification;
using CTypes.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>What <c>dotnet format analyzers</c> asks of a fixer: it takes the first finding of the whole analyzer, whatever its rule, for the choice among the fixes.</summary>
public class FormatTests
{
    // Rules whose example is one of the findings that only a person can mend.
    private static readonly string[] s_withoutFix = ["CallbackRegisteredTwice", "FunctionNotStaticPartial"];

    public static TheoryData<string> Fixable => [.. RuleCatalogue.Fixers.Select(fixer => RuleCatalogue.All.Single(rule => rule.Id == fixer.FixableDiagnosticIds.Single()).Name).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Fixable))]
    public async Task Findings_are_mended_where_nobody_chose_among_the_fixes(string name)
    {
        (RuleFixer fixer, Document document, Diagnostic[] found) = await Bad(name);
        Assert.Equal(s_withoutFix.Contains(name), await Offers(fixer, document, found[0]) == 0);
        if (s_withoutFix.Contains(name)) return;
        CodeAction? action = await new FixAllScopes(fixer, found[0].Id, key: null).Action(document, FixAllScope.Solution);
        Assert.NotNull(action);
        Solution changed = (await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        string mended = (await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        Assert.True((await TestProject.Check(await TestProject.Open(mended, TestOptions.Of(mended)))).Count < found.Length, "as many findings as there were are left");
    }

    [Theory, MemberData(nameof(Fixable))]
    public async Task For_the_finding_of_another_rule_nothing_is_offered(string name)
    {
        (RuleFixer fixer, Document document, Diagnostic[] found) = await Bad(name);
        DiagnosticDescriptor another = RuleCatalogue.All.First(rule => rule.Id != found[0].Id).Descriptor;
        Assert.Equal(0, await Offers(fixer, document, Diagnostic.Create(another, found[0].Location, found[0].Properties)));
    }

    private static async Task<(RuleFixer, Document, Diagnostic[])> Bad(string name)
    {
        Rule rule = RuleCatalogue.Named(name);
        string code = new RulePage(rule).Code("Bad");
        Document document = await TestProject.Open(code, TestOptions.Of(code));
        return (RuleCatalogue.Fixers.Single(fixer => fixer.FixableDiagnosticIds.Contains(rule.Id)), document, [.. await TestProject.Check(document)]);
    }

    private static async Task<int> Offers(RuleFixer fixer, Document document, Diagnostic diagnostic)
    {
        int offers = 0;
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (_, _) => offers++, TestContext.Current.CancellationToken));
        return offers;
    }
}
