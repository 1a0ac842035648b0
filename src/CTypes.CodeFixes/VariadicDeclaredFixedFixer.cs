using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Says how many arguments the C prototype names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class VariadicDeclaredFixedFixer() : RuleFixer(Rules.VariadicDeclaredFixed)
{
    private const string VariadicFrom = "VariadicFrom";

    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place is not AttributeSyntax attribute || diagnostic.Property(FindingProperties.NamedCount) is not { } count) yield break;
        yield return new Fix(
            $"Write VariadicFrom = {count}",
            nameof(VariadicDeclaredFixedFixer),
            editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).Without(VariadicFrom).With(VariadicFrom, count)));
    }
}
