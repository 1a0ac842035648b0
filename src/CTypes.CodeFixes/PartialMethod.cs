using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Makes a method the half of a partial one that has no body, in the place and with the comments that it has.</summary>
internal static class PartialMethod
{
    // A partial method with a result states its accessibility.
    public static MethodDeclarationSyntax Of(MethodDeclarationSyntax method, bool isStatic)
    {
        SyntaxToken first = method.Modifiers.Count > 0 ? method.Modifiers[0] : method.ReturnType.GetFirstToken();
        MethodDeclarationSyntax bare = method.ReplaceToken(first, first.WithLeadingTrivia());
        List<SyntaxToken> modifiers = [.. bare.Modifiers.Where(m => m.Kind() is not (SyntaxKind.ExternKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.PartialKeyword) && (isStatic || !m.IsKind(SyntaxKind.StaticKeyword)))];
        if (!modifiers.Any(m => SyntaxFacts.IsAccessibilityModifier(m.Kind()))) modifiers.Insert(0, Word(SyntaxKind.PrivateKeyword));
        if (isStatic && !modifiers.Any(m => m.IsKind(SyntaxKind.StaticKeyword))) modifiers.Insert(modifiers.FindLastIndex(m => SyntaxFacts.IsAccessibilityModifier(m.Kind())) + 1, Word(SyntaxKind.StaticKeyword));
        modifiers.Add(Word(SyntaxKind.PartialKeyword));
        modifiers[0] = modifiers[0].WithLeadingTrivia(first.LeadingTrivia);
        return bare.WithModifiers([.. modifiers]);
    }

    private static SyntaxToken Word(SyntaxKind kind) => SyntaxFactory.Token(default, kind, [SyntaxFactory.Space]);
}
