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
        if (root is not CompilationUnitSyntax file || file.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any(u => u.Alias is null && u.Name?.ToString() == name)) return root;
        UsingDirectiveSyntax directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name).WithLeadingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(SyntaxFactory.LineFeed);
        int index = file.Usings.TakeWhile(u => ComesBefore(u, name)).Count();
        if (index > 0) return file.WithUsings(file.Usings.Insert(index, directive));

        // The first line of the file may be a comment about it: it stays first.
        SyntaxTriviaList leading = file.GetLeadingTrivia();
        return file.WithoutLeadingTrivia().WithUsings(file.WithoutLeadingTrivia().Usings.Insert(0, directive)).WithLeadingTrivia(leading);
    }

    private static bool ComesBefore(UsingDirectiveSyntax other, string name) =>
        other.Alias is null && other.StaticKeyword.IsKind(SyntaxKind.None) && other.Name?.ToString() is { } text && (text == "System" || text.StartsWith("System.", StringComparison.Ordinal)) && string.CompareOrdinal(text, name) < 0;
}
