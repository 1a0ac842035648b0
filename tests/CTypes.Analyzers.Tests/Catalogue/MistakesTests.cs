using System.Text.RegularExpressions;
using CTypes.Analyzers.Tests.Verification;
using CTypes.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>The ten classic mistakes: who pastes them sees ten findings and mends each of them by a fix alone.</summary>
public partial class MistakesTests
{
    private const int Programs = 10;

    [Fact]
    public async Task Each_of_the_ten_is_mended_by_a_fix_alone()
    {
        string text = await File.ReadAllTextAsync(Path.Combine(RuleCatalogue.Repository, "docs/guide/mistakes.md"), TestContext.Current.CancellationToken);
        string declarations = "using CTypes;\n" + Declarations().Match(text).Groups["code"].Value;
        MatchCollection wrong = Wrong().Matches(text);
        List<string> mended = [];
        foreach (Match program in wrong)
        {
            Document document = await TestProject.Open(declarations + program.Groups["code"].Value, TestOptions.Default);
            Diagnostic finding = Assert.Single(await TestProject.Check(document));
            if (await Fixed(document, finding) is not { } changed) continue;
            Assert.Empty(await TestProject.Check(await TestProject.Open((await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString(), TestOptions.Default)));
            mended.Add(finding.Id);
        }

        Assert.Equal(Programs, wrong.Count);
        Assert.True(mended.Count == Programs, string.Join(", ", mended));
    }

    private static async Task<Document?> Fixed(Document document, Diagnostic finding)
    {
        RuleFixer? fixer = typeof(RuleFixer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(RuleFixer)) && !type.IsAbstract)
            .Select(type => (RuleFixer)Activator.CreateInstance(type)!)
            .SingleOrDefault(fixer => fixer.FixableDiagnosticIds.Contains(finding.Id));
        List<CodeAction> actions = [];
        if (fixer is not null) await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count == 0) return null;
        ApplyChangesOperation change = (await actions[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return change.ChangedSolution.GetDocument(document.Id);
    }

    [GeneratedRegex("<!-- example: [^>]*declarations -->\n```csharp\n(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Declarations();

    [GeneratedRegex("<!-- wrong -->\n```csharp\n(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Wrong();
}
