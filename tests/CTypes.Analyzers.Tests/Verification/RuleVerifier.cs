using System.Text;
using CTypes.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.Analyzers.Tests.Verification;

/// <summary>Checks where one rule is reported, and what its fixer makes of it. Whatever else the compiler or an analyzer says is a failure.</summary>
internal sealed class RuleVerifier(DiagnosticDescriptor rule)
{
    /// <summary>What a fix writes that leaves the work to the user.</summary>
    private static readonly string[] s_leftToDo = ["TODO", "default!", "NotImplementedException"];

    private readonly CodeFixProvider? _fixer = typeof(RuleFixer).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(RuleFixer)) && !type.IsAbstract)
        .Select(type => (RuleFixer)Activator.CreateInstance(type)!)
        .SingleOrDefault(fixer => fixer.FixableDiagnosticIds.Contains(rule.Id));

    /// <summary>Exactly what the markup says is reported, and nothing where it says nothing.</summary>
    /// <param name="message">The text of the rule's first report.</param>
    /// <param name="severity">The severity of the rule's reports.</param>
    /// <param name="messageEnd">How the text of the rule's first report ends.</param>
    public async Task Reports(string markup, string? message = null, TestOptions? options = null, DiagnosticSeverity? severity = null, string? messageEnd = null)
    {
        Diagnostic[] found = [.. await Match(markup, options)];
        if (message is not null) Assert.Equal(message, found.First(d => d.Id == rule.Id).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        if (messageEnd is not null) Assert.EndsWith(messageEnd, found.First(d => d.Id == rule.Id).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        if (severity is not null) Assert.All(found.Where(d => d.Id == rule.Id), d => Assert.Equal(severity, d.Severity));
    }

    /// <summary>Nothing is reported.</summary>
    public Task Accepts(string source, TestOptions? options = null)
    {
        Assert.DoesNotContain("[|", source, StringComparison.Ordinal);
        return Reports(source, options: options);
    }

    /// <summary>The fix turns the first report of the rule into this; the result compiles, is formatted, and has fewer findings than before, none of them new.</summary>
    /// <param name="title">Which fix; the first when left out.</param>
    public async Task Fixes(string markup, string expected, string? title = null)
    {
        (Document document, IReadOnlyList<Diagnostic> before, CodeAction action) = await Offer(markup, title);
        await CheckResult(document, before, action, expected);
    }

    /// <summary>"Fix all in document", "in project" and "in solution", as with the first offer for the first report: none is left.</summary>
    public async Task FixesAll(string markup, string expected, string? title = null)
    {
        (Document document, IReadOnlyList<Diagnostic> before, CodeAction first) = await Offer(markup, title);
        FixAllScopes scopes = new(_fixer!, rule.Id, first.EquivalenceKey!);
        Document changed = await CheckResult(document, before, (await scopes.Action(document, FixAllScope.Document))!, expected);
        foreach (Diagnostic left in (await TestProject.Check(changed)).Where(d => d.Id == rule.Id)) Assert.DoesNotContain(await Actions(changed, left), action => action.EquivalenceKey == first.EquivalenceKey);
        await scopes.Check(Markup.Parse(markup, rule.Id).Code, Markup.Parse(expected, rule.Id).Code);
    }

    /// <summary>What the first fix makes of a source that is not formatted.</summary>
    public async Task<string> Fixed(string source)
    {
        (Document document, _, CodeAction action) = await Offer(source, null);
        Solution changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    /// <summary>The titles of what is offered for the first report.</summary>
    public async Task<string[]> Titles(string markup)
    {
        Document document = await TestProject.Open(Markup.Parse(markup, rule.Id).Code, TestOptions.Default);
        return [.. (await Actions(document, (await TestProject.Check(document)).First(d => d.Id == rule.Id))).Select(action => action.Title)];
    }

    private async Task<(Document Document, IReadOnlyList<Diagnostic> Found, CodeAction Action)> Offer(string markup, string? title)
    {
        Document document = await TestProject.Open(Markup.Parse(markup, rule.Id).Code, TestOptions.Default);
        IReadOnlyList<Diagnostic> found = await TestProject.Check(document);
        List<CodeAction> actions = await Actions(document, found.First(d => d.Id == rule.Id));
        return (document, found, title is null ? actions.First() : actions.Single(a => a.Title == title));
    }

    private async Task<List<CodeAction>> Actions(Document document, Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        await _fixer!.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task<Document> CheckResult(Document document, IReadOnlyList<Diagnostic> before, CodeAction action, string expected)
    {
        ApplyChangesOperation change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        Document changed = change.ChangedSolution.GetDocument(document.Id)!;
        string text = (await changed.GetTextAsync()).ToString();
        Assert.Equal(Markup.Parse(expected, rule.Id).Code, text);
        Assert.Equal((await (await Formatter.FormatAsync(changed)).GetTextAsync()).ToString(), text);
        Assert.All(s_leftToDo, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        IReadOnlyList<Diagnostic> after = await Match(expected, null);
        Assert.True(after.Count < before.Count, "a fix leaves as many findings as there were");
        Assert.Subset(before.Select(d => d.Id).ToHashSet(), after.Select(d => d.Id).ToHashSet());
        return await TestProject.Open(text, TestOptions.Default);
    }

    private async Task<IReadOnlyList<Diagnostic>> Match(string markup, TestOptions? options)
    {
        Markup test = Markup.Parse(markup, rule.Id);
        IReadOnlyList<Diagnostic> found = await TestProject.Check(await TestProject.Open(test.Code, options ?? TestOptions.Default));
        string expected = Describe(test, test.Expectations.Select(e => (e.Id, e.Span.Start, e.Span.End, "")));
        string actual = Describe(test, found.Select(d => (d.Id, d.Location.SourceSpan.Start, d.Location.SourceSpan.End, d.Location.SourceTree?.FilePath == "/test/Test.cs" ? "" : $" {d.Location.SourceTree?.FilePath}")));
        if (expected != actual) Assert.Fail($"expected:\n{expected}\nactual:\n{actual}\nsaid:\n{string.Join('\n', found)}");
        return found;
    }

    private static string Describe(Markup test, IEnumerable<(string Id, int Start, int End, string File)> reports)
    {
        StringBuilder text = new();
        foreach ((string id, int start, int end, string file) in reports.OrderBy(r => r.Start).ThenBy(r => r.End).ThenBy(r => r.Id, StringComparer.Ordinal))
        {
            string code = file.Length == 0 ? test.Code[start..end] : "";
            text.Append($"{id} at {start}: {code}{file}\n");
        }

        return text.ToString();
    }
}
