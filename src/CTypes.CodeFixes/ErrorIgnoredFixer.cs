using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.CodeFixes;

/// <summary>Says that the result is dropped on purpose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ErrorIgnoredFixer() : RuleFixer(Rules.ErrorIgnored)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place is not InvocationExpressionSyntax { Parent: ExpressionStatementSyntax or LambdaExpressionSyntax or ArrowExpressionClauseSyntax } call) yield break;

        // Where a variable is called so, it would get the result.
        if (!model.LookupSymbols(call.SpanStart, name: "_").IsEmpty) yield break;
        yield return new Fix("Write '_ =': the result is dropped on purpose", nameof(ErrorIgnoredFixer), editor => editor.ReplaceNode(call, (node, _) =>
            SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName("_"), (ExpressionSyntax)node.WithoutLeadingTrivia())
                .WithLeadingTrivia(node.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation)));
    }
}
