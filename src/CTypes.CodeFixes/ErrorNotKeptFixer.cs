using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Keeps the error that ErrCheck, or the code behind a call, reads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ErrorNotKeptFixer() : RuleFixer(Rules.ErrorNotKept)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if ((place.FirstAncestorOrSelf<AttributeSyntax>() ?? Declared(place, diagnostic)) is not { } attribute || diagnostic.Property(FindingProperties.Option) is not { } option) yield break;
        yield return new Fix($"Write {option} = true", nameof(ErrorNotKeptFixer), editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).WithValue(option, "true")));
    }

    // The function of a read; the fix edits one file.
    private static AttributeSyntax? Declared(SyntaxNode place, Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations is [{ SourceTree: { } tree, SourceSpan: var span }] && tree == place.SyntaxTree ? tree.GetRoot().FindNode(span).FirstAncestorOrSelf<AttributeSyntax>() : null;
}
