using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CTypes.Generator.Tests.Mutants;

/// <summary>Small random damage to a program, the same for the same seed.</summary>
internal static class Mutation
{
    /// <summary>The program with one token deleted, doubled, exchanged or replaced by another of its own.</summary>
    public static string Apply(string source, SyntaxToken[] tokens, Random random)
    {
        int at = random.Next(tokens.Length - 1);
        SyntaxToken token = tokens[at];
        string other = tokens[random.Next(tokens.Length)].Text;
        return random.Next(6) switch
        {
            0 => Replace(source, token.Span, ""),
            1 => Replace(source, token.Span, $"{token.Text} {token.Text}"),
            2 => Replace(source, TextSpan.FromBounds(token.SpanStart, tokens[at + 1].Span.End), $"{tokens[at + 1].Text} {token.Text}"),
            3 => Replace(source, token.Span, Alike(token, tokens, random)),
            4 => Replace(source, token.Span, Alike(token, tokens, random)),
            _ => Replace(source, token.Span, other),
        };
    }

    public static SyntaxToken[] TokensOf(string source) => [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(t => t.Span.Length > 0)];

    // A token of the same kind (or the same class of keywords): such a program often still compiles.
    private static string Alike(SyntaxToken token, SyntaxToken[] tokens, Random random)
    {
        SyntaxToken[] alike = [.. tokens.Where(t => t.Text != token.Text && (t.IsKind(token.Kind()) || (t.IsKeyword() && token.IsKeyword())))];
        return alike.Length == 0 ? "" : alike[random.Next(alike.Length)].Text;
    }

    private static string Replace(string source, TextSpan span, string text) => string.Concat(source.AsSpan(0, span.Start), text, source.AsSpan(span.End));
}
