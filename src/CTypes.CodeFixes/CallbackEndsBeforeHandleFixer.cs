using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>Has the handle dispose the callback, or changes the order in which the two <c>using</c> variables end.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CallbackEndsBeforeHandleFixer() : RuleFixer(Rules.CallbackEndsBeforeHandle)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<IdentifierNameSyntax>() is not { } name || CallbackKeeping.DeclarationOf(name) is not { UsingKeyword.RawKind: not 0 } callback) yield break;
        if (diagnostic.Property(FindingProperties.Owner) is not { } owner) yield break;

        if (place.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax } call)
        {
            yield return new Fix($"Let '{owner}' keep it", nameof(CallbackEndsBeforeHandleFixer), edits =>
            {
                edits.ReplaceNode(callback, (node, _) => CallbackKeeping.WithoutUsing((LocalDeclarationStatementSyntax)node));
                edits.Editor.InsertAfter(call, CallbackKeeping.KeepAlive(owner, name.Identifier.ValueText));
            });
        }

        if (OwnerBefore(callback, owner) is { } before && !IsConditionBetween(before, callback) && !callback.DescendantNodes().OfType<IdentifierNameSyntax>().Any(used => IsBetween(used, before, callback)))
            yield return new Fix($"Declare it before '{owner}'", nameof(CallbackEndsBeforeHandleFixer) + "Order", edits => Swap(callback, before, edits.Editor));
    }

    private static LocalDeclarationStatementSyntax? OwnerBefore(LocalDeclarationStatementSyntax callback, string owner) => (callback.Parent as BlockSyntax)?.Statements
        .OfType<LocalDeclarationStatementSyntax>()
        .FirstOrDefault(local => local is { UsingKeyword.RawKind: not 0, Declaration.Variables: [{ Identifier.ValueText: var declared }] } && declared == owner && local.SpanStart < callback.SpanStart);

    private static bool IsConditionBetween(SyntaxNode first, SyntaxNode last) =>
        first.Parent!.DescendantTrivia().Any(trivia => trivia.IsDirective && trivia.SpanStart > first.SpanStart && trivia.SpanStart < last.Span.End);

    // Whether the callback needs something that is declared only after its new place.
    private static bool IsBetween(IdentifierNameSyntax used, SyntaxNode first, SyntaxNode last) => ((BlockSyntax)last.Parent!).Statements
        .Where(statement => statement.SpanStart >= first.SpanStart && statement.SpanStart < last.SpanStart)
        .SelectMany(statement => statement.DescendantNodes())
        .Any(node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText == used.Identifier.ValueText,
            SingleVariableDesignationSyntax variable => variable.Identifier.ValueText == used.Identifier.ValueText,
            _ => false,
        });

    private static void Swap(SyntaxNode callback, SyntaxNode before, SyntaxEditor editor)
    {
        editor.RemoveNode(callback, SyntaxRemoveOptions.KeepUnbalancedDirectives);
        editor.InsertBefore(before, callback);
    }
}
