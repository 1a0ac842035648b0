using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Writes the computed size or offset, where one is right on all targets.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LayoutAssertionFailsFixer() : RuleFixer(Rules.LayoutAssertionFails)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { NameEquals.Name.Identifier.ValueText: { } name } argument) yield break;
        if (diagnostic.Property(FindingProperties.Suggestion) is not { } value) yield break;
        yield return new Fix(
            $"Assert the computed {name} = {value}",
            nameof(LayoutAssertionFailsFixer) + name,
            editor => editor.ReplaceNode(argument, (node, _) => ((AttributeArgumentSyntax)node).WithValue(value)));
    }
}
