using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Adds <c>partial</c> to the type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TypeNotPartialFixer() : RuleFixer(Rules.TypeNotPartial)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place is not TypeDeclarationSyntax type || type.Modifiers.Any(SyntaxKind.FileKeyword)) yield break;
        yield return new Fix(
            $"Make '{type.Identifier.ValueText}' partial",
            nameof(TypeNotPartialFixer),
            editor => editor.ReplaceNode(type, (node, _) => Partial((TypeDeclarationSyntax)node)));
    }

    private static TypeDeclarationSyntax Partial(TypeDeclarationSyntax type)
    {
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword)) return type;
        SyntaxToken partial = SyntaxFactory.Token(default, SyntaxKind.PartialKeyword, [SyntaxFactory.Space]);
        return type.Modifiers.Count > 0
            ? type.AddModifiers(partial)
            : type.WithKeyword(type.Keyword.WithLeadingTrivia()).AddModifiers(partial.WithLeadingTrivia(type.Keyword.LeadingTrivia));
    }
}
