using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Frees with what C frees with.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OwnedResultNotFreedFixer() : RuleFixer(Rules.OwnedResultNotFreed)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute || diagnostic.Property(FindingProperties.Free) is not { } free) yield break;
        yield return new Fix($"Write Free = \"{free}\"", nameof(OwnedResultNotFreedFixer), editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).WithValue("Free", $"\"{free}\"")));
    }
}
