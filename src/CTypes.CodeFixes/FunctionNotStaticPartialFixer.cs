using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>Adds <c>static partial</c> to a method without a body, or <c>partial</c> in a class with objects; what to do with a body, only a person can tell.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FunctionNotStaticPartialFixer() : RuleFixer(Rules.FunctionNotStaticPartial)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place is not MethodDeclarationSyntax { Body: null, ExpressionBody: null } method) yield break;
        bool isStatic = method.Parent is not ClassDeclarationSyntax type || type.Modifiers.Any(SyntaxKind.StaticKeyword);
        yield return new Fix(
            $"Make '{method.Identifier.ValueText}' {(isStatic ? "static partial" : "partial")}",
            nameof(FunctionNotStaticPartialFixer),
            editor => editor.ReplaceNode(method, (node, generator) => Partial(node, generator, isStatic)));
    }

    // A partial method with a result must state its accessibility.
    private static SyntaxNode Partial(SyntaxNode method, SyntaxGenerator generator, bool isStatic)
    {
        MethodDeclarationSyntax declared = (MethodDeclarationSyntax)generator.WithModifiers(method, generator.GetModifiers(method).WithIsStatic(isStatic).WithPartial(true).WithIsExtern(false).WithIsAbstract(false));
        SyntaxTokenList modifiers = declared.Modifiers;
        if (modifiers.Any(m => SyntaxFacts.IsAccessibilityModifier(m.Kind()))) return declared;
        SyntaxToken first = SyntaxFactory.Token(modifiers[0].LeadingTrivia, SyntaxKind.PrivateKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return declared.WithModifiers(modifiers.Replace(modifiers[0], modifiers[0].WithLeadingTrivia()).Insert(0, first));
    }
}
