using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Writes <c>[FieldOffset(0)]</c>, with the using it needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnionFieldWithoutOffsetFixer() : RuleFixer(Rules.UnionFieldWithoutOffset)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<FieldDeclarationSyntax>() is not { } field) yield break;
        yield return new Fix("Write [FieldOffset(0)]", nameof(UnionFieldWithoutOffsetFixer), editor =>
        {
            editor.ReplaceNode(field, (node, _) => AtZero((FieldDeclarationSyntax)node));
            editor.ReplaceNode(editor.OriginalRoot, (node, _) => Usings.Add(node, "System.Runtime.InteropServices"));
        });
    }

    private static SyntaxNode AtZero(FieldDeclarationSyntax field)
    {
        // Parsed, because what a factory builds would be put on a line of its own.
        AttributeListSyntax list = SyntaxFactory.ParseMemberDeclaration("[FieldOffset(0)] int field;")!.AttributeLists[0];
        if (AttributeRemoval.Find(field, "FieldOffset") is { } stated) return field.ReplaceNode(stated, stated.ArgumentList is { Arguments: [{ } offset, ..] } ? stated.ReplaceNode(offset, offset.WithValue("0")) : stated.WithArgumentList(list.Attributes[0].ArgumentList));
        SyntaxTriviaList leading = field.GetLeadingTrivia();
        return field.WithoutLeadingTrivia()
            .WithAttributeLists(field.AttributeLists.Insert(0, list))
            .WithLeadingTrivia(leading);
    }
}
