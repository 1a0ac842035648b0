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
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place is not TypeDeclarationSyntax type || type.Modifiers.Any(SyntaxKind.FileKeyword)) yield break;
        yield return new Fix(
            $"Make '{type.Identifier.ValueText}' partial",
            nameof(TypeNotPartialFixer),
            editor => editor.ReplaceNode(type, (node, generator) => generator.WithModifiers(node, generator.GetModifiers(node).WithPartial(true))));
    }
}
