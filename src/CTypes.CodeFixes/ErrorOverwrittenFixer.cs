using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.CodeFixes;

/// <summary>Reads the error before the call that overwrites it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ErrorOverwrittenFixer() : RuleFixer(Rules.ErrorOverwritten)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place is not InvocationExpressionSyntax read || diagnostic.AdditionalLocations is not [{ } other] || diagnostic.Property(FindingProperties.Name) is not { } wanted) yield break;
        StatementSyntax? statement = place.SyntaxTree.GetRoot().FindNode(other.SourceSpan).FirstAncestorOrSelf<StatementSyntax>();

        // The variable must be seen where the error is read.
        if (statement?.Parent is not BlockSyntax block || !read.Ancestors().Contains(block)) yield break;
        yield return new Fix("Keep the error before the call", nameof(ErrorOverwrittenFixer), edits =>
        {
            DocumentEditor editor = edits.Editor;
            string name = FreeNames.Take(wanted, read.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? editor.OriginalRoot, editor);
            editor.InsertBefore(statement, SyntaxFactory.ParseStatement($"int {name} = {read};").WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Formatter.Annotation));
            editor.ReplaceNode(read, SyntaxFactory.IdentifierName(name).WithTriviaFrom(read));
        });
    }
}
