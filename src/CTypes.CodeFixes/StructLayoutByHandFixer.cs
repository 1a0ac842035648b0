using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Removes the StructLayout, and from a struct the offsets that belong to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StructLayoutByHandFixer() : RuleFixer(Rules.StructLayoutByHand)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place is not AttributeSyntax attribute || attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || AttributeRemoval.IsConditional(attribute)) yield break;
        yield return new Fix(
            "Leave the layout to the generator",
            nameof(StructLayoutByHandFixer),
            editor => editor.ReplaceNode(type, (node, _) => WithoutLayout((TypeDeclarationSyntax)node, attribute.Name.ToString().Split('.', ':').Last())));
    }

    private static TypeDeclarationSyntax WithoutLayout(TypeDeclarationSyntax type, string name)
    {
        TypeDeclarationSyntax plain = AttributeRemoval.Remove(type, name);
        return AttributeRemoval.Has(type, "CUnion")
            ? plain
            : plain.ReplaceNodes(plain.Members.OfType<FieldDeclarationSyntax>(), (field, _) => AttributeRemoval.Remove(field, "FieldOffset"));
    }
}
