using System.Composition;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>For a static function or variable in a class with objects: makes the class static, or the member one of the objects.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LibraryNotStaticFixer() : RuleFixer(Rules.LibraryNotStatic)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place is not MemberDeclarationSyntax { Parent: ClassDeclarationSyntax type } member || Name(member) is not { } name) yield break;
        if (model.GetDeclaredSymbol(type) is { } library && !library.DeclaringSyntaxReferences.Any(part => !GeneratedHalf.Is(part) && ((ClassDeclarationSyntax)part.GetSyntax()).Members.Any(IsOfObject)))
        {
            yield return new Fix(
                $"Make '{type.Identifier.ValueText}' static",
                nameof(LibraryNotStaticFixer),
                editor => editor.ReplaceNode(type, (node, generator) =>
                    generator.WithModifiers(node, generator.GetModifiers(node).WithIsStatic(true).WithIsSealed(false).WithIsAbstract(false))));
        }

        yield return new Fix(
            $"Make '{name}' a {(member is PropertyDeclarationSyntax ? "property" : "method")} of the object",
            nameof(LibraryNotStaticFixer) + "Method",
            editor => editor.ReplaceNode(member, (node, _) => OfObject((MemberDeclarationSyntax)node)));
    }

    // By hand: the generator of syntax takes 'partial' off a property.
    private static MemberDeclarationSyntax OfObject(MemberDeclarationSyntax member)
    {
        int place = member.Modifiers.IndexOf(SyntaxKind.StaticKeyword);
        if (place < 0) return member;
        SyntaxTriviaList before = member.Modifiers[place].LeadingTrivia;
        SyntaxTokenList left = member.Modifiers.RemoveAt(place);
        return member.WithModifiers(place < left.Count ? left.Replace(left[place], left[place].WithLeadingTrivia(before)) : left);
    }

    private static string? Name(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    };

    private static bool IsOfObject(MemberDeclarationSyntax member) =>
        member is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax) && !member.Modifiers.Any(m => m.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.ConstKeyword);
}
