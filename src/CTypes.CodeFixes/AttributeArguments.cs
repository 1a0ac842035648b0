using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.CodeFixes;

/// <summary>Edits the arguments of an attribute.</summary>
internal static class AttributeArguments
{
    private static readonly AttributeArgumentListSyntax s_empty = SyntaxFactory.ParseCompilationUnit("[A()] class C;").DescendantNodes().OfType<AttributeArgumentListSyntax>().Single();

    /// <summary>Adds <c>name = value</c> after the positional arguments and the named ones that stand before it by custom, or gives one that stands there this value.</summary>
    public static AttributeSyntax With(this AttributeSyntax attribute, string name, string value, params string[] before) =>
        attribute.With(name, SyntaxFactory.ParseExpression(value), before);

    /// <inheritdoc cref="With(AttributeSyntax, string, string, string[])"/>
    public static AttributeSyntax With(this AttributeSyntax attribute, string name, ExpressionSyntax value, params string[] before)
    {
        if (attribute.Stated(name) is { } stated) return attribute.ReplaceNode(stated, stated.WithValue(value));
        int index = attribute.ArgumentList?.Arguments.TakeWhile(a => a.NameEquals is null || before.Contains(a.NameEquals.Name.Identifier.ValueText)).Count() ?? 0;
        return attribute.WithArgumentList(With(attribute.ArgumentList, index, name, value));
    }

    /// <summary>Gives an argument this value, in its place where it stands already, else behind the others.</summary>
    public static AttributeSyntax WithValue(this AttributeSyntax attribute, string name, string value)
    {
        if (attribute.Stated(name) is { } stated) return attribute.ReplaceNode(stated, stated.WithValue(value));
        return attribute.WithArgumentList(With(attribute.ArgumentList, attribute.ArgumentList?.Arguments.Count ?? 0, name, SyntaxFactory.ParseExpression(value)));
    }

    /// <summary>Gives an argument this value; the comments and conditions around the former one stay.</summary>
    public static AttributeArgumentSyntax WithValue(this AttributeArgumentSyntax argument, string value) => argument.WithValue(SyntaxFactory.ParseExpression(value));

    /// <summary>Removes an argument, and the parentheses with the last one; comments and conditions stay.</summary>
    public static AttributeSyntax Without(this AttributeSyntax attribute, string name)
    {
        if (attribute.ArgumentList is not { } list || attribute.Stated(name) is not { } argument) return attribute;
        int index = list.Arguments.IndexOf(argument);
        bool isLast = index == list.Arguments.Count - 1;
        SyntaxTriviaList around = [.. argument.GetLeadingTrivia(), .. argument.GetTrailingTrivia()];
        if (isLast && index > 0) around = [.. TriviaOf(list.Arguments.GetSeparator(index - 1)), .. around];
        if (!isLast) around = [.. around, .. TriviaOf(list.Arguments.GetSeparator(index))];
        AttributeArgumentListSyntax left = list.WithArguments(list.Arguments.Remove(argument));
        if (!AttributeRemoval.SaysSomething(around)) return attribute.WithArgumentList(left.Arguments.Count == 0 ? null : left);
        SyntaxToken next = isLast ? left.CloseParenToken : left.Arguments[index].GetFirstToken();
        return attribute.WithArgumentList(left.ReplaceToken(next, next.WithLeadingTrivia(around.AddRange(next.LeadingTrivia))));
    }

    public static AttributeArgumentSyntax Argument(string value) => SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression(value));

    // In one line the spaces are known. The formatter looks through the whole file for each place that it is asked for, so that a file of thousands would take minutes.
    private static AttributeArgumentListSyntax With(AttributeArgumentListSyntax? list, int index, string name, ExpressionSyntax value)
    {
        AttributeArgumentListSyntax stated = list ?? s_empty;
        SyntaxToken equals = SyntaxFactory.Token([SyntaxFactory.Space], SyntaxKind.EqualsToken, [SyntaxFactory.Space]);
        AttributeArgumentSyntax argument = SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(SyntaxFactory.Identifier(default, name, default)), equals), null, value);
        if (!IsOneLine(stated)) return stated.WithArguments(stated.Arguments.Insert(index, argument.WithAdditionalAnnotations(Formatter.Annotation))).WithAdditionalAnnotations(Formatter.Annotation);
        SyntaxToken comma = SyntaxFactory.Token(default, SyntaxKind.CommaToken, [SyntaxFactory.Space]);
        SyntaxNodeOrTokenList parts = stated.Arguments.GetWithSeparators();
        SyntaxNodeOrToken[] added = parts.Count == 0 ? [argument] : index < stated.Arguments.Count ? [argument, comma] : [comma, argument];
        return stated.WithArguments(SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(parts.InsertRange(Math.Min(2 * index, parts.Count), added)));
    }

    private static bool IsOneLine(AttributeArgumentListSyntax list) =>
        list.OpenParenToken.TrailingTrivia.Count == 0 && list.CloseParenToken.LeadingTrivia.Count == 0
        && list.Arguments.All(argument => argument.GetTrailingTrivia().Count == 0 && argument.GetLeadingTrivia().Count == 0)
        && list.Arguments.GetSeparators().All(comma => comma.TrailingTrivia.ToString() == " ");

    private static AttributeArgumentSyntax WithValue(this AttributeArgumentSyntax argument, ExpressionSyntax value) => argument.WithExpression(value.WithTriviaFrom(argument.Expression));

    private static SyntaxTriviaList TriviaOf(SyntaxToken token) => [.. token.LeadingTrivia, .. token.TrailingTrivia];

    private static AttributeArgumentSyntax? Stated(this AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
}
