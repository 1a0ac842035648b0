using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>For rules that know the expression to write: replaces the marked one by it.</summary>
public abstract class InsteadFixer : RuleFixer
{
    private protected InsteadFixer(DiagnosticDescriptor rule) : base(rule)
    {
    }

    private protected sealed override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place is not ExpressionSyntax expression || diagnostic.Property(FindingProperties.Instead) is not { } instead) yield break;
        yield return new Fix($"Write {instead}", GetType().Name, editor =>
        {
            editor.ReplaceNode(expression, (node, _) => SyntaxFactory.ParseExpression(instead).WithTriviaFrom(node));
            editor.ReplaceNode(editor.OriginalRoot, (root, _) => Usings.Add(root, "CTypes"));
        });
    }
}
