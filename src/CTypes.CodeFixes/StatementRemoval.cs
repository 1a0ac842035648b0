using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>Removes a statement and leaves the comments beside it, each in a line of its own: what they say need not be about the statement alone.</summary>
internal static class StatementRemoval
{
    public static void Remove(StatementSyntax statement, SyntaxEditor editor)
    {
        SyntaxRemoveOptions options = SyntaxRemoveOptions.KeepUnbalancedDirectives;
        if (statement.GetLeadingTrivia().Concat(statement.GetTrailingTrivia()).Any(IsComment))
        {
            SyntaxTriviaList comments = CommentsOf(statement);
            editor.ReplaceNode(statement, (node, _) => node.WithLeadingTrivia(comments).WithTrailingTrivia());
            options |= SyntaxRemoveOptions.KeepLeadingTrivia;
        }

        editor.RemoveNode(statement, options);
    }

    private static SyntaxTriviaList CommentsOf(StatementSyntax statement)
    {
        SyntaxTriviaList leading = statement.GetLeadingTrivia(), trailing = statement.GetTrailingTrivia();
        SyntaxTrivia end = trailing.Concat(leading).FirstOrDefault(IsLineEnd) is { RawKind: not 0 } own ? own : SyntaxFactory.LineFeed;
        List<SyntaxTrivia> left = [.. leading.Reverse().SkipWhile(IsSpace).Reverse()];
        if (left.Count > 0 && IsComment(left[left.Count - 1])) left.Add(end);
        if (trailing.Any(IsComment))
        {
            left.AddRange(leading.Where(IsSpace).Take(1));
            left.AddRange(trailing.SkipWhile(IsSpace).TakeWhile(trivia => !IsLineEnd(trivia)));
            left.Add(end);
        }

        return SyntaxFactory.TriviaList(left);
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static bool IsSpace(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia);

    private static bool IsLineEnd(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
