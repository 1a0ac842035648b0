using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Declares the field as <c>T*</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PointerCycleFixer() : RuleFixer(Rules.PointerCycle)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<FieldDeclarationSyntax>() is not { } field || Raw(field.Declaration.Type) is not PointerTypeSyntax type) yield break;
        yield return new Fix(
            $"Declare the field as {type}",
            nameof(PointerCycleFixer),
            editor => editor.ReplaceNode(field, (node, generator) =>
            {
                FieldDeclarationSyntax current = (FieldDeclarationSyntax)node;
                current = current.WithDeclaration(current.Declaration.WithType(type.WithTriviaFrom(current.Declaration.Type)));
                return generator.WithModifiers(current, generator.GetModifiers(current).WithIsUnsafe(true));
            }));
    }

    // POINTER<POINTER<T>> is T**; the name may have its namespace before it.
    private static TypeSyntax Raw(TypeSyntax type) =>
        type.DescendantNodesAndSelf().FirstOrDefault() is QualifiedNameSyntax { Right: { } right } ? Raw(right)
        : type is GenericNameSyntax { Identifier.ValueText: "POINTER", TypeArgumentList.Arguments: [{ } pointee] } ? SyntaxFactory.PointerType(Raw(pointee))
        : type.WithoutTrivia();
}
