using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Adds a using directive where a file has none of the name.</summary>
internal static class Usings
{
    /// <summary>The file with the directive, the namespaces of System first as the others stand.</summary>
    public static SyntaxNode Add(SyntaxNode root, string name)
    {
        if (root is not CompilationUnitSyntax file || file.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any(u => u.Alias is null && u.Name?.ToString() is { } stated && (stated == name || stated == "global::" + name))) return root;
        UsingDirectiveSyntax directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name).WithLeadingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(SyntaxFactory.LineFeed);
        (int Start, int End)[] conditions = [.. Conditions(file)];
        int index = file.Usings.TakeWhile(u => ComesBefore(u, name) && !conditions.Any(c => c.Start < u.SpanStart && u.SpanStart < c.End)).Count();
        if (index > 0) return file.WithUsings(file.Usings.Insert(index, directive));

        // The first line of the file may be a comment about it: it stays first. A condition on other directives is none on this one.
        SyntaxTriviaList leading = file.GetLeadingTrivia();
        int place = leading.IndexOf(leading.FirstOrDefault(trivia => conditions.Any(c => c.Start == trivia.SpanStart && c.End > leading.Span.End)));
        SyntaxTriviaList before = place < 0 ? leading : [.. leading.Take(place)], behind = place < 0 ? default : [.. leading.Skip(place)];
        CompilationUnitSyntax bare = file.WithLeadingTrivia(behind);
        return bare.WithUsings(bare.Usings.Insert(0, directive.WithLeadingTrivia(before)));
    }

    /// <summary>Where the conditions begin and end that do so in front of the code; one around all of it is none.</summary>
    private static IEnumerable<(int Start, int End)> Conditions(CompilationUnitSyntax file)
    {
        int code = ((SyntaxNode?)file.AttributeLists.FirstOrDefault() ?? file.Members.FirstOrDefault())?.SpanStart ?? file.EndOfFileToken.SpanStart;
        Stack<int> open = [];
        foreach (SyntaxTrivia trivia in file.DescendantTrivia().TakeWhile(trivia => trivia.SpanStart < code))
        {
            if (trivia.IsKind(SyntaxKind.IfDirectiveTrivia)) open.Push(trivia.SpanStart);
            else if (trivia.IsKind(SyntaxKind.EndIfDirectiveTrivia) && open.Count > 0) yield return (open.Pop(), trivia.SpanStart);
        }
    }

    private static bool ComesBefore(UsingDirectiveSyntax other, string name) =>
        other.Alias is null && other.StaticKeyword.IsKind(SyntaxKind.None) && other.Name?.ToString() is { } text && (text == "System" || text.StartsWith("System.", StringComparison.Ordinal)) && string.CompareOrdinal(text, name) < 0;
}
