using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Offers the nearest powers of two, or none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AlignNotAllowedFixer() : RuleFixer(Rules.AlignNotAllowed)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { Parent.Parent: AttributeSyntax attribute } argument) yield break;
        string values = diagnostic.Property(FindingProperties.Suggestion) ?? "";
        foreach (string value in values.Split([", "], StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new Fix(
                $"Write Align = {value}",
                nameof(AlignNotAllowedFixer) + value,
                editor => editor.ReplaceNode(argument, (node, _) => AttributeArguments.Argument(value).WithNameEquals(((AttributeArgumentSyntax)node).NameEquals)));
        }

        yield return new Fix(
            "Leave Align out: C's natural alignment",
            nameof(AlignNotAllowedFixer),
            editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).Without("Align")));
    }
}
