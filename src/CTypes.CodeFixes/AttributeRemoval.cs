using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Finds attributes by name, and removes them so that what is left keeps its place and its comments.</summary>
internal static class AttributeRemoval
{
    public static bool Has(MemberDeclarationSyntax member, string name) => Find(member, name) is not null;

    public static AttributeSyntax? Find(MemberDeclarationSyntax member, string name) => member.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(a => Is(a, name));

    public static bool Is(AttributeSyntax attribute, string name) => attribute.Name.ToString().Split('.', ':').Last() is { } stated && (stated == name || stated == name + "Attribute");

    public static T Remove<T>(T member, string name) where T : MemberDeclarationSyntax
    {
        if (Find(member, name) is not { Parent: AttributeListSyntax list } attribute) return member;
        if (list.Attributes.Count > 1) return member.ReplaceNode(list, list.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia)!);

        // What stood before the list now stands before what follows it.
        SyntaxToken next = list.GetLastToken().GetNextToken();
        T moved = member.ReplaceToken(next, next.WithLeadingTrivia(Around(list, next.LeadingTrivia)));
        return moved.RemoveNode(moved.AttributeLists[member.AttributeLists.IndexOf(list)], SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    /// <summary>Whether a condition begins or ends inside of it: what the compiler does not see of it cannot be changed with the rest.</summary>
    public static bool IsConditional(SyntaxNode node) => node.DescendantTrivia().Any(trivia => trivia.IsDirective && node.Span.Contains(trivia.Span));

    /// <summary>Whether it is more than white space: comments, <c>#if</c>.</summary>
    public static bool SaysSomething(SyntaxTriviaList trivia) => trivia.Any(SaysSomething);

    /// <inheritdoc cref="SaysSomething(SyntaxTriviaList)"/>
    public static bool SaysSomething(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static SyntaxTriviaList Around(AttributeListSyntax list, SyntaxTriviaList next)
    {
        SyntaxTriviaList before = list.GetLeadingTrivia();
        SyntaxTriviaList behind = list.GetTrailingTrivia();
        if (SaysSomething(behind)) return [.. before, .. behind.SkipWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)), .. next];
        return SaysSomething(next) ? [.. before.Reverse().SkipWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse(), .. next] : before;
    }
}
