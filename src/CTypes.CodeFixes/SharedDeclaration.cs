using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>What stands around each of the fields that share a declaration, where each gets one of its own.</summary>
internal static class SharedDeclaration
{
    /// <summary>For the first what stands before them all; for another its own comments, or the space that the declaration is indented by.</summary>
    public static SyntaxTriviaList Before(FieldDeclarationSyntax field, int index)
    {
        if (index == 0) return field.GetLeadingTrivia();
        SyntaxTrivia indentation = field.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return [.. field.Declaration.Variables[index].GetLeadingTrivia().Where(AttributeRemoval.SaysSomething).SelectMany(comment => new[] { indentation, comment, SyntaxFactory.LineFeed }), indentation];
    }

    /// <summary>The comments up to the next field, or up to the end for the last.</summary>
    public static SyntaxTriviaList Behind(FieldDeclarationSyntax field, int index)
    {
        SyntaxTriviaList own = field.Declaration.Variables[index].GetTrailingTrivia();
        if (index == field.Declaration.Variables.Count - 1) return AttributeRemoval.SaysSomething(own) ? own.AddRange(field.GetTrailingTrivia()) : field.GetTrailingTrivia();
        SyntaxToken comma = field.Declaration.Variables.GetSeparator(index);
        SyntaxTriviaList comments = [.. own, .. comma.LeadingTrivia, .. comma.TrailingTrivia];
        return AttributeRemoval.SaysSomething(comments) ? [.. comments.Where(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia)), SyntaxFactory.LineFeed] : [SyntaxFactory.ElasticLineFeed];
    }
}
