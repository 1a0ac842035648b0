using CTypes.Analyzers.Tests.Verification;
using CTypes.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>What "fix all" leaves of a text as people have it: with comments in all lines, conditions, other line ends, and no line end at its end.</summary>
public class FixedTextTests
{
    // What is said of a function goes with it.
    private static readonly string[] s_removeFunctions = ["HandleFreedTwice", "HandleNotDeclared"];

    // So does what is said in an attribute.
    private static readonly string[] s_removeAttributes = ["ImportCanBeFunction", "StructLayoutByHand", .. s_removeFunctions];

    public static TheoryData<string> Fixable => FormatTests.Fixable;

    [Theory, MemberData(nameof(Fixable))]
    public Task Comments_behind_lines_stay(string name) => AssertKept(name, code => EachLine(code, (line, n) => $"{line}    // n{n}"), CommentsIn);

    [Theory, MemberData(nameof(Fixable))]
    public Task Comments_between_lines_stay(string name) => AssertKept(name, code => EachLine(code, (line, n) => $"{line[..^line.TrimStart().Length]}// n{n}\n{line}"), CommentsIn);

    [Theory, MemberData(nameof(Fixable))]
    public Task Conditions_around_members_stay(string name) => AssertKept(name, WithConditions, ConditionsIn);

    [Theory, MemberData(nameof(Fixable))]
    public Task All_lines_end_as_on_Windows_where_those_of_the_file_do(string name) =>
        AssertKept(name, code => code.TrimEnd().Replace("\n", "\r\n", StringComparison.Ordinal), text => [text.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n').ToString()]);

    [Theory, MemberData(nameof(Fixable))]
    public Task Comments_behind_arguments_of_attributes_stay(string name) => s_removeAttributes.Contains(name) ? Task.CompletedTask : AssertKept(name, WithArgumentsInLines, CommentsIn);

    [Theory, MemberData(nameof(Fixable))]
    public Task Conditions_around_arguments_of_attributes_stay(string name) => AssertKept(name, code => Around<AttributeArgumentSyntax>(code, _ => true), ConditionsIn);

    [Theory, MemberData(nameof(Fixable))]
    public Task Conditions_around_attributes_stay(string name) => AssertKept(name, code => Around<AttributeListSyntax>(code, list => list.Parent is MemberDeclarationSyntax), ConditionsIn);

    [Theory, MemberData(nameof(Fixable))]
    public Task Conditions_around_statements_stay(string name) =>
        AssertKept(name, code => Around<StatementSyntax>(code, statement => statement is { Parent: BlockSyntax } and (ExpressionStatementSyntax or LocalDeclarationStatementSyntax)), ConditionsIn);

    [Theory, MemberData(nameof(Fixable))]
    public Task All_lines_are_indented_by_tabs_where_those_of_the_file_are(string name) => AssertKept(
        name,
        code => string.Join('\n', code.Split('\n').Select(line => line.TrimStart(' ') is var rest ? new string('\t', (line.Length - rest.Length) / 4) + rest : line)),
        text => [text.Contains("\n ", StringComparison.Ordinal).ToString()]);

    private static string Around<T>(string code, Func<T, bool> isMeant) where T : SyntaxNode => CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<T>().Where(isMeant)
        .Reverse().Aggregate(code, (text, node) => text.Insert(node.Span.End, "\n#endif\n").Insert(node.SpanStart, "\n#if !NOTHING\n"));

    private static string WithArgumentsInLines(string code)
    {
        AttributeArgumentSyntax[] arguments = [.. CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<AttributeArgumentSyntax>()];
        return arguments.Select((argument, n) => (argument, n)).Reverse().Aggregate(code, (text, place) =>
        {
            int end = place.argument.GetLastToken().GetNextToken() is { RawKind: (int)SyntaxKind.CommaToken } comma ? comma.Span.End : place.argument.Span.End;
            return text.Insert(end, $" // n{place.n}\n").Insert(place.argument.SpanStart, "\n        ");
        });
    }

    private static string EachLine(string code, Func<string, int, string> edit) =>
        string.Join('\n', code.Split('\n').Select((line, n) => line.Trim().Length == 0 || line.Contains("//", StringComparison.Ordinal) ? line : edit(line, n)));

    private static string[] CommentsIn(string text) =>
        [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).Select(comment => comment.ToString()).Where(comment => comment.StartsWith("// n", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string[] ConditionsIn(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('#'))];

    private static string WithConditions(string code)
    {
        FileLinePositionSpan[] members =
        [
            .. CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
                .Where(member => member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or EnumMemberDeclarationSyntax)).Select(member => member.GetLocation().GetLineSpan()),
        ];
        return string.Join('\n', code.Split('\n').Select((line, i) =>
            string.Concat(members.Where(member => member.StartLinePosition.Line == i).Select(_ => "#if !NOTHING\n"))
            + line
            + string.Concat(members.Where(member => member.EndLinePosition.Line == i).Select(_ => "\n#endif"))));
    }

    // Each fix of the page's example, so edited, compiles and keeps what is in it.
    private static async Task AssertKept(string name, Func<string, string> edit, Func<string, string[]> keptIn)
    {
        Rule rule = RuleCatalogue.Named(name);
        string code = edit(new RulePage(rule).Code("Bad"));
        TestOptions options = TestOptions.Of(code);
        Document document = await TestProject.Open(code, options);
        Diagnostic[] found = [.. await TestProject.Check(document)];
        Assert.All(found, finding => Assert.Equal(rule.Id, finding.Id));
        RuleFixer fixer = RuleCatalogue.Fixers.Single(f => f.FixableDiagnosticIds.Contains(rule.Id));
        List<CodeAction> offers = [];
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, found[0], (offer, _) => offers.Add(offer), TestContext.Current.CancellationToken));
        foreach (CodeAction offer in offers)
        {
            CodeAction action = (await new FixAllScopes(fixer, rule.Id, offer.EquivalenceKey).Action(document, FixAllScope.Document))!;
            Solution changed = (await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
            string mended = (await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
            string[] kept = keptIn(mended);
            string[] lost = [.. keptIn(code).GroupBy(text => text, StringComparer.Ordinal).Where(texts => kept.Count(text => text == texts.Key) < texts.Count()).Select(texts => texts.Key)];
            Assert.True(lost.Length == 0 || s_removeFunctions.Contains(name), $"{offer.Title}: {string.Join(", ", lost)}\n{mended}");
            Assert.DoesNotContain(await TestProject.Check(await TestProject.Open(mended, options)), left => left.Severity == DiagnosticSeverity.Error && left.Id != rule.Id);
        }
    }
}
