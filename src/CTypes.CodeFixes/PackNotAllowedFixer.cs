using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Offers the nearest values of Pack that C compilers know, or none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PackNotAllowedFixer() : RuleFixer(Rules.PackNotAllowed)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { Parent.Parent: AttributeSyntax attribute } argument) yield break;
        string values = diagnostic.Property(FindingProperties.Suggestion) ?? "";
        foreach (string value in values.Split([", "], StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new Fix(
                $"Write Pack = {value}",
                nameof(PackNotAllowedFixer) + value,
                editor => editor.ReplaceNode(argument, (node, _) => AttributeArguments.Argument(value).WithNameEquals(((AttributeArgumentSyntax)node).NameEquals)));
        }

        yield return new Fix(
            "Leave Pack out: C's natural alignment",
            nameof(PackNotAllowedFixer),
            editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).Without("Pack")));
    }
}
