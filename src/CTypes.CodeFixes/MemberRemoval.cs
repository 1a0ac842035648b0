using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>Removes a member so that no blank line is left where it was the first.</summary>
internal static class MemberRemoval
{
    public static void Remove(MemberDeclarationSyntax member, SyntaxEditor editor)
    {
        TypeDeclarationSyntax type = (TypeDeclarationSyntax)member.Parent!;
        if (type.Members[0] == member && type.Members.Count > 1) editor.ReplaceNode(type.Members[1], (next, _) => next.WithLeadingTrivia(next.GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))));
        editor.RemoveNode(member, SyntaxRemoveOptions.KeepUnbalancedDirectives);
    }
}
