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
        if (attribute.Stated(name) is { } stated) return attribute.ReplaceNode(stated, stated.WithExpression(value));
        AttributeArgumentListSyntax list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        int index = list.Arguments.TakeWhile(a => a.NameEquals is null || before.Contains(a.NameEquals.Name.Identifier.ValueText)).Count();
        AttributeArgumentSyntax argument = SyntaxFactory.AttributeArgument(value).WithNameEquals(SyntaxFactory.NameEquals(name)).WithAdditionalAnnotations(Formatter.Annotation);
        return attribute.WithArgumentList(list.WithArguments(list.Arguments.Insert(index, argument)).WithAdditionalAnnotations(Formatter.Annotation));
    }

    /// <summary>Gives an argument this value, in its place where it stands already, else behind the others.</summary>
    public static AttributeSyntax WithValue(this AttributeSyntax attribute, string name, string value)
    {
        if (attribute.Stated(name) is { } stated) return attribute.ReplaceNode(stated, stated.WithExpression(SyntaxFactory.ParseExpression(value)));
        AttributeArgumentListSyntax list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        AttributeArgumentSyntax argument = Argument(value).WithNameEquals(SyntaxFactory.NameEquals(name)).WithAdditionalAnnotations(Formatter.Annotation);
        return attribute.WithArgumentList(list.AddArguments(argument).WithAdditionalAnnotations(Formatter.Annotation));
    }

    /// <summary>Removes an argument, and the parentheses with the last one.</summary>
    public static AttributeSyntax Without(this AttributeSyntax attribute, string name)
    {
        if (attribute.ArgumentList is not { } list || attribute.Stated(name) is not { } argument) return attribute;
        SeparatedSyntaxList<AttributeArgumentSyntax> left = list.Arguments.Remove(argument);
        return attribute.WithArgumentList(left.Count == 0 ? null : list.WithArguments(left));
    }

    public static AttributeArgumentSyntax Argument(string value) => SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression(value));

    private static AttributeArgumentSyntax? Stated(this AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
}
