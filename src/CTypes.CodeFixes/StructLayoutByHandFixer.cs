using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>Removes the StructLayout, and from a struct the offsets that belong to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StructLayoutByHandFixer() : RuleFixer(Rules.StructLayoutByHand)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place is not AttributeSyntax attribute || attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type) yield break;
        bool isUnion = type.AttributeLists.SelectMany(list => list.Attributes).Any(a => a.Name.ToString().Split('.').Last() is "CUnion" or "CUnionAttribute");
        yield return new Fix("Leave the layout to the generator", nameof(StructLayoutByHandFixer), editor =>
        {
            Remove(attribute, editor);
            if (isUnion) return;
            foreach (AttributeSyntax offset in type.Members.OfType<FieldDeclarationSyntax>().Select(FieldOffsets.Of).OfType<AttributeSyntax>()) Remove(offset, editor);
        });
    }

    private static void Remove(AttributeSyntax attribute, DocumentEditor editor)
    {
        bool alone = attribute.Parent is AttributeListSyntax { Attributes.Count: 1 };
        editor.RemoveNode(alone ? attribute.Parent! : attribute, alone ? SyntaxRemoveOptions.KeepLeadingTrivia : SyntaxRemoveOptions.KeepNoTrivia);
    }
}
