using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>For a static function in a class with objects: makes the class static, or the function one of the objects.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LibraryNotStaticFixer() : RuleFixer(Rules.LibraryNotStatic)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place is not MethodDeclarationSyntax { Parent: ClassDeclarationSyntax type } method) yield break;
        if (!type.Members.Any(IsOfObject))
        {
            yield return new Fix(
                $"Make '{type.Identifier.ValueText}' static",
                nameof(LibraryNotStaticFixer),
                editor => editor.ReplaceNode(type, (node, generator) =>
                    generator.WithModifiers(node, generator.GetModifiers(node).WithIsStatic(true).WithIsSealed(false).WithIsAbstract(false))));
        }

        yield return new Fix(
            $"Make '{method.Identifier.ValueText}' a method of the object",
            nameof(LibraryNotStaticFixer) + "Method",
            editor => editor.ReplaceNode(method, (node, generator) => generator.WithModifiers(node, generator.GetModifiers(node).WithIsStatic(false))));
    }

    private static bool IsOfObject(MemberDeclarationSyntax member) =>
        member is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax) && !member.Modifiers.Any(m => m.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.ConstKeyword);
}
