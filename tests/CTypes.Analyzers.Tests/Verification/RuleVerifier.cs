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
    private readonly CodeFixProvider? _fixer = typeof(RuleFixer).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(RuleFixer)) && !type.IsAbstract)
        .Select(type => (RuleFixer)Activator.CreateInstance(type)!)
        .SingleOrDefault(fixer => fixer.FixableDiagnosticIds.Contains(rule.Id));

    /// <summary>Exactly what the markup says is reported, and nothing where it says nothing.</summary>
    /// <param name="message">The text of the rule's first report.</param>
    /// <param name="severity">The severity of the rule's reports.</param>
    public async Task Reports(string markup, string? message = null, TestOptions? options = null, DiagnosticSeverity? severity = null)
    {
        Diagnostic[] found = [.. await Match(markup, options)];
        if (message is not null) Assert.Equal(message, found.First(d => d.Id == rule.Id).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        if (severity is not null) Assert.All(found.Where(d => d.Id == rule.Id), d => Assert.Equal(severity, d.Severity));
    }

    /// <summary>Nothing is reported.</summary>
    public Task Accepts(string source, TestOptions? options = null) => Reports(source, options: options);

    /// <summary>The fix turns the first report of the rule into this; the result compiles, is formatted, and has what its own markup says.</summary>
    /// <param name="title">Which fix; the first when left out.</param>
    public async Task Fixes(string markup, string expected, string? title = null)
    {
        (Document document, Diagnostic[] diagnostics, CodeAction action) = await Offer(markup, title);
        _ = diagnostics;
        await CheckResult(document, action, expected);
    }

    /// <summary>"Fix all in document", as with the first offer for the first report.</summary>
    public async Task FixesAll(string markup, string expected, string? title = null)
    {
        (Document document, Diagnostic[] diagnostics, CodeAction first) = await Offer(markup, title);
        FixAllContext context = new(document, _fixer!, FixAllScope.Document, first.EquivalenceKey, [rule.Id], new KnownDiagnostics(diagnostics), CancellationToken.None);
        CodeAction? action = await _fixer!.GetFixAllProvider()!.GetFixAsync(context);
        await CheckResult(document, action!, expected);
    }

    /// <summary>The titles of what is offered for the first report.</summary>
    public async Task<string[]> Titles(string markup)
    {
        (Document document, Diagnostic[] diagnostics) = await Prepare(markup);
        return [.. (await Actions(document, diagnostics[0])).Select(action => action.Title)];
    }

    private async Task<(Document Document, Diagnostic[] Diagnostics, CodeAction Action)> Offer(string markup, string? title)
    {
        (Document document, Diagnostic[] diagnostics) = await Prepare(markup);
        List<CodeAction> actions = await Actions(document, diagnostics[0]);
        CodeAction action = title is null ? actions.First() : actions.Single(a => a.Title == title);
        return (document, diagnostics, action);
    }

    private async Task<(Document Document, Diagnostic[] Diagnostics)> Prepare(string markup)
    {
        Document document = await TestProject.Open(Markup.Parse(markup, rule.Id).Code, TestOptions.Default);
        return (document, [.. (await TestProject.Check(document)).Where(d => d.Id == rule.Id)]);
    }

    private async Task<List<CodeAction>> Actions(Document document, Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        await _fixer!.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task CheckResult(Document document, CodeAction action, string expected)
    {
        ApplyChangesOperation change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        Document changed = change.ChangedSolution.GetDocument(document.Id)!;
        string text = (await changed.GetTextAsync()).ToString();
        Assert.Equal(Markup.Parse(expected, rule.Id).Code, text);
        Assert.Equal((await (await Formatter.FormatAsync(changed)).GetTextAsync()).ToString(), text);
        await Match(expected, null);
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

    private sealed class KnownDiagnostics(Diagnostic[] diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
