using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.CodeFixes;

/// <summary>Writes <c>[FieldOffset(0)]</c>, with the using it needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnionFieldWithoutOffsetFixer() : RuleFixer(Rules.UnionFieldWithoutOffset)
{
    private const string Attribute = "System.Runtime.InteropServices.FieldOffsetAttribute";

    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place.FirstAncestorOrSelf<FieldDeclarationSyntax>() is not { } field) yield break;
        yield return new Fix("Write [FieldOffset(0)]", nameof(UnionFieldWithoutOffsetFixer), editor =>
        {
            if (editor.SemanticModel.Compilation.GetTypeByMetadataName(Attribute) is { } attribute)
                editor.ReplaceNode(field, (node, generator) => AtZero((FieldDeclarationSyntax)node, attribute, generator));
        });
    }

    private static SyntaxNode AtZero(FieldDeclarationSyntax field, INamedTypeSymbol attribute, SyntaxGenerator generator)
    {
        if (FieldOffsets.Of(field) is { } stated)
            return field.ReplaceNode(stated, stated.WithArgumentList(SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(AttributeArguments.Argument("0")))));
        AttributeListSyntax list = (AttributeListSyntax)generator.Attribute(generator.TypeExpression(attribute, addImport: true), [generator.AttributeArgument(generator.LiteralExpression(0))]);
        SyntaxTriviaList leading = field.GetLeadingTrivia();
        return field.WithoutLeadingTrivia()
            .WithAttributeLists(field.AttributeLists.Insert(0, list.WithTrailingTrivia(SyntaxFactory.Space)))
            .WithLeadingTrivia(leading)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
