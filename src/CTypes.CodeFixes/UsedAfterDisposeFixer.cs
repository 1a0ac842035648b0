using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Lets the end of the block dispose the object: <c>using</c> at its declaration, and no call of Dispose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UsedAfterDisposeFixer() : RuleFixer(Rules.UsedAfterDispose)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place is not IdentifierNameSyntax name || diagnostic.AdditionalLocations is not [{ } disposal]) yield break;
        if (name.SyntaxTree.GetRoot().FindNode(disposal.SourceSpan) is not ExpressionStatementSyntax { Parent: BlockSyntax block } statement) yield break;
        LocalDeclarationStatementSyntax? declaration = block.Statements.OfType<LocalDeclarationStatementSyntax>()
            .FirstOrDefault(local => local.Declaration.Variables is [{ Initializer: not null } only] && only.Identifier.ValueText == name.Identifier.ValueText);
        if (declaration is null || !CallbackKeeping.CanBeUsing(declaration, model)) yield break;
        yield return new Fix($"Dispose '{name.Identifier.ValueText}' at the end of the block", nameof(UsedAfterDisposeFixer), edits =>
        {
            if (declaration.UsingKeyword.IsKind(SyntaxKind.None)) edits.ReplaceNode(declaration, (node, _) => CallbackKeeping.WithUsing((LocalDeclarationStatementSyntax)node));
            StatementRemoval.Remove(statement, edits.Editor);
        });
    }
}
