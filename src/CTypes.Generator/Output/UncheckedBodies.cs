using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Output;

/// <summary>
/// Generated code for a project that checks its arithmetic: all bodies stand in <c>unchecked</c>, because conversions between
/// addresses and numbers throw there (C#, 12.8.20) that everywhere else keep the bits, such as those of <c>MAP_FAILED</c>.
/// </summary>
internal static class UncheckedBodies
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview);

    public static string In(string source)
    {
        StringBuilder text = new(source);
        SyntaxNode root = CSharpSyntaxTree.ParseText(source, s_parsing).GetRoot();
        Stack<Edit> edits = new(root.DescendantNodes(IsOutside).SelectMany(Edits));
        foreach (Edit edit in edits) text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text);    // from the end, so that places stay
        return text.ToString();
    }

    private static bool IsOutside(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax);

    private static IEnumerable<Edit> Edits(SyntaxNode node)
    {
        switch (node)
        {
            case BlockSyntax block:
                yield return new(block.OpenBraceToken.Span.End, 0, " unchecked {");
                yield return new(block.CloseBraceToken.SpanStart, 0, "} ");
                break;
            case ArrowExpressionClauseSyntax { Expression: not ThrowExpressionSyntax, Parent: { } member } arrow:
                bool isProperty = member is BasePropertyDeclarationSyntax;
                yield return new(arrow.ArrowToken.SpanStart, arrow.ArrowToken.Span.Length, $"{(isProperty ? "{ get " : "")}{{ unchecked {{{(ReturnsNothing(member) ? "" : " return")}");
                yield return new(arrow.Span.End, 1, $"; }} }}{(isProperty ? " }" : "")}");
                break;
        }
    }

    private static bool ReturnsNothing(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword },
        AccessorDeclarationSyntax accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        _ => member is ConstructorDeclarationSyntax or DestructorDeclarationSyntax,
    };

    private readonly record struct Edit(int Start, int Length, string Text);
}
