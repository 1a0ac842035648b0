using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace CTypes.CodeFixes;

/// <summary>Writes <c>[Lifetime(…)]</c> on a parameter.</summary>
internal static class LifetimeStatement
{
    public static void Write(ParameterSyntax parameter, string lifetime, SyntaxEditor editor) =>
        editor.ReplaceNode(parameter, (node, _) => With((ParameterSyntax)node, $"CallbackLifetime.{lifetime}"));

    private static ParameterSyntax With(ParameterSyntax parameter, string lifetime)
    {
        AttributeSyntax? stated = parameter.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(a => a.Name.ToString().Split('.').Last() is "Lifetime" or "LifetimeAttribute");
        if (stated?.ArgumentList?.Arguments.FirstOrDefault() is { } old) return parameter.ReplaceNode(old, old.WithValue(lifetime));

        AttributeSyntax attribute = SyntaxFactory.Attribute(SyntaxFactory.ParseName("CTypes.Lifetime").WithAdditionalAnnotations(Simplifier.Annotation))
            .WithArgumentList(SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression("CTypes." + lifetime).WithAdditionalAnnotations(Simplifier.Annotation)))));
        AttributeListSyntax list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithTrailingTrivia(SyntaxFactory.Space);
        SyntaxTriviaList leading = parameter.GetLeadingTrivia();
        return parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.AttributeLists.Add(list)).WithLeadingTrivia(leading).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
