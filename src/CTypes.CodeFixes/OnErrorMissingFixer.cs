using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Writes an OnError of the callback's type: the values that mean nothing, or an error, in most libraries.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OnErrorMissingFixer() : RuleFixer(Rules.OnErrorMissing)
{
    private const string OnError = "OnError";

    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute || diagnostic.Property(FindingProperties.Suggestion) is not { } values) yield break;

        // "Fix all" gives each callback what its own type has in the same place: nothing, or an error.
        int choice = 0;
        foreach (string value in values.Split(' '))
        {
            yield return new Fix($"Write {OnError} = {value}", nameof(OnErrorMissingFixer) + choice++, editor => editor.ReplaceNode(attribute, (node, _) => Written((AttributeSyntax)node, value)));
        }
    }

    private static AttributeSyntax Written(AttributeSyntax attribute, string value) =>
        attribute.ArgumentList?.Arguments.Any(a => a.NameEquals?.Name.Identifier.ValueText == OnError) == true
            ? attribute.WithValue(OnError, value)
            : attribute.With(OnError, value, "ArgTypes", "RestType", "UserData");
}
