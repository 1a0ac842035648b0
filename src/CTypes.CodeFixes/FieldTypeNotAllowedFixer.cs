using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Writes the C type that the message advises.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FieldTypeNotAllowedFixer() : RuleFixer(Rules.FieldTypeNotAllowed)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<VariableDeclarationSyntax>() is not { } declaration || diagnostic.Property(FindingProperties.Suggestion) is not { } types) yield break;
        foreach (string type in types.Split([", "], StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new Fix(
                $"Use {type}",
                nameof(FieldTypeNotAllowedFixer) + type,
                editor => editor.ReplaceNode(declaration, (node, _) => Of((VariableDeclarationSyntax)node, WrittenNames.In(SyntaxFactory.ParseTypeName(type), declaration, editor.SemanticModel))));
        }
    }

    private static VariableDeclarationSyntax Of(VariableDeclarationSyntax declaration, TypeSyntax type) =>
        declaration.WithType(type.WithTriviaFrom(declaration.Type));
}
