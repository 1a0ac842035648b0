using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Lets the collector know of the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SuppressedCallMayBlockFixer() : RuleFixer(Rules.SuppressedCallMayBlock)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute) yield break;
        yield return new Fix("Remove SuppressGCTransition", nameof(SuppressedCallMayBlockFixer), editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).Without("SuppressGCTransition")));
    }
}
