using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.CodeFixes;

/// <summary>Edits the arguments of an attribute.</summary>
internal static class AttributeArguments
{
    /// <summary>Adds <c>name = value</c> after the positional arguments and the named ones that stand before it by custom, or gives one that stands there this value.</summary>
    public static AttributeSyntax With(this AttributeSyntax attribute, string name, string value, params string[] before) =>
        attribute.With(name, SyntaxFactory.ParseExpression(value), before);

    /// <inheritdoc cref="With(AttributeSyntax, string, string, string[])"/>
    public static AttributeSyntax With(this AttributeSyntax attribute, string name, ExpressionSyntax value, params string[] before)
    {
        if (attribute.Stated(name) is { } stated) return attribute.ReplaceNode(stated, stated.WithValue(value));
        AttributeArgumentListSyntax list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        int index = list.Arguments.TakeWhile(a => a.NameEquals is null || before.Contains(a.NameEquals.Name.Identifier.ValueText)).Count();
        AttributeArgumentSyntax argument = SyntaxFactory.AttributeArgument(value).WithNameEquals(SyntaxFactory.NameEquals(name)).WithAdditionalAnnotations(Formatter.Annotation);
        return attribute.WithArgumentList(list.WithArguments(list.Arguments.Insert(index, argument)).WithAdditionalAnnotations(Formatter.Annotation));
    }

    /// <summary>Gives an argument this value, in its place where it stands already, else behind the others.</summary>
    public static AttributeSyntax WithValue(this AttributeSyntax attribute, string name, string value)
    {
        if (attribute.Stated(name) is { } stated) return attribute.ReplaceNode(stated, stated.WithValue(value));
        AttributeArgumentListSyntax list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        AttributeArgumentSyntax argument = Argument(value).WithNameEquals(SyntaxFactory.NameEquals(name)).WithAdditionalAnnotations(Formatter.Annotation);
        return attribute.WithArgumentList(list.AddArguments(argument).WithAdditionalAnnotations(Formatter.Annotation));
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

    private static AttributeArgumentSyntax WithValue(this AttributeArgumentSyntax argument, ExpressionSyntax value) => argument.WithExpression(value.WithTriviaFrom(argument.Expression));

    private static SyntaxTriviaList TriviaOf(SyntaxToken token) => [.. token.LeadingTrivia, .. token.TrailingTrivia];

    private static AttributeArgumentSyntax? Stated(this AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
}
