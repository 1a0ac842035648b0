using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Names the C function of the method that was named.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntilNamesNoFunctionFixer() : RuleFixer(Rules.UntilNamesNoFunction)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute || diagnostic.Property(FindingProperties.Symbol) is not { } symbol) yield break;
        yield return new Fix($"Write Until = \"{symbol}\"", nameof(UntilNamesNoFunctionFixer), editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).WithValue("Until", $"\"{symbol}\"")));
    }
}
