using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>What all fixers share: one rule each, one object for the edits of a document, "fix all" for documents, projects and solutions.</summary>
public abstract class RuleFixer : CodeFixProvider
{
    private protected RuleFixer(DiagnosticDescriptor rule) => FixableDiagnosticIds = [rule.Id];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAll);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in OfTheRule(context.Diagnostics))
        {
            foreach (Fix fix in FixesAt(model, diagnostic))
            {
                context.RegisterCodeFix(CodeAction.Create(fix.Title, c => Apply(context.Document, [fix], all: null, c), fix.Key), diagnostic);
            }
        }
    }

    // dotnet format chooses by the first finding of the whole analyzer, which may be another rule's; "fix all" is then asked for without a choice.
    private protected IEnumerable<Diagnostic> OfTheRule(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id));

    /// <summary>The ways to mend one finding, the best first; none where only a person can tell.</summary>
    /// <param name="place">The innermost node at the finding's place.</param>
    /// <param name="model">What the compiler knows of the document.</param>
    private protected abstract IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model);

    private async Task<Document?> FixAll(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        SemanticModel? model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        IEnumerable<Fix> fixes = diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => FixesAt(model, diagnostic).FirstOrDefault(fix => context.CodeActionEquivalenceKey is not { } key || fix.Key == key))
            .OfType<Fix>();
        return await Apply(document, fixes, context.Scope, context.CancellationToken).ConfigureAwait(false);
    }

    private IEnumerable<Fix> FixesAt(SemanticModel? model, Diagnostic diagnostic) =>
        model?.SyntaxTree.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } place ? FixesFor(place, diagnostic, model) : [];

    private static async Task<Document> Apply(Document document, IEnumerable<Fix> fixes, FixAllScope? all, CancellationToken cancellation)
    {
        DocumentEdits edits = new(await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false), all);
        foreach (Fix fix in fixes) fix.Apply(edits);
        return await WhiteSpace.AsIn(document, edits.GetChangedDocument(), cancellation).ConfigureAwait(false);
    }
}
