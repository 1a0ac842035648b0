using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>What the fixers share that change a declaration and all that uses it, in whichever document it stands.</summary>
public abstract class SolutionFixer : RuleFixer
{
    private protected SolutionFixer(DiagnosticDescriptor rule) : base(rule)
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new AllOfThem(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in OfTheRule(context.Diagnostics))
        {
            if (await FixFor(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } fix)
                context.RegisterCodeFix(CodeAction.Create(fix.Title, c => Apply(context.Document.Project.Solution, [fix], c), GetType().Name), diagnostic);
        }
    }

    /// <summary>The way to mend a finding; null where a use cannot be changed by itself.</summary>
    private protected abstract Task<SolutionFix?> FixFor(Document document, Diagnostic diagnostic, CancellationToken cancellation);

    private protected sealed override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model) => [];

    private static async Task<Solution> Apply(Solution solution, IEnumerable<SolutionFix> fixes, CancellationToken cancellation)
    {
        SolutionEditor editor = new(solution);
        foreach (SolutionFix fix in fixes) await fix.Apply(editor, cancellation).ConfigureAwait(false);
        Solution changed = editor.GetChangedSolution();
        foreach (DocumentId id in changed.GetChanges(solution).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
            changed = (await WhiteSpace.AsIn(solution.GetDocument(id)!, changed.GetDocument(id)!, cancellation).ConfigureAwait(false)).Project.Solution;
        return changed;
    }

    private sealed class AllOfThem(SolutionFixer fixer) : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            List<SolutionFix> fixes = [];
            foreach (Diagnostic diagnostic in await Diagnostics(context).ConfigureAwait(false))
            {
                if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document && await fixer.FixFor(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } fix && !fixes.Any(other => Includes(other, fix))) fixes.Add(fix);
            }

            return fixes.Count == 0 ? null : CodeAction.Create(fixes[0].Title, c => Apply(context.Solution, fixes, c), fixer.GetType().Name);
        }

        private static bool Includes(SolutionFix other, SolutionFix fix) =>
            other.Subject is { } done && fix.Subject is { } wanted && (wanted.StartsWith(done, StringComparison.Ordinal) || done.StartsWith(wanted, StringComparison.Ordinal));

        private static async Task<IEnumerable<Diagnostic>> Diagnostics(FixAllContext context)
        {
            if (context is { Scope: FixAllScope.Document, Document: { } document }) return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            List<Diagnostic> all = [];
            foreach (Project project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project]) all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
            return all.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start);
        }
    }
}
