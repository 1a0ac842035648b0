using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Leaves C its memory.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BorrowedResultFreedFixer() : RuleFixer(Rules.BorrowedResultFreed)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute) yield break;
        yield return new Fix("Remove Free", nameof(BorrowedResultFreedFixer), editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).Without("Free").Without("FreeLibrary")));
    }
}
