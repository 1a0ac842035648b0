using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace CTypes.CodeFixes;

/// <summary>Writes <c>[Lifetime(…)]</c> on a parameter.</summary>
internal static class LifetimeStatement
{
    public static void Write(ParameterSyntax parameter, string lifetime, DocumentEdits edits) =>
        edits.ReplaceNode(parameter, (node, _) => With((ParameterSyntax)node, $"CallbackLifetime.{lifetime}"));

    private static ParameterSyntax With(ParameterSyntax parameter, string lifetime)
    {
        AttributeSyntax? stated = parameter.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(a => a.Name.ToString().Split('.').Last() is "Lifetime" or "LifetimeAttribute");
        if (stated?.ArgumentList?.Arguments.FirstOrDefault() is { } old) return parameter.ReplaceNode(old, old.WithValue(lifetime));

        // Parsed, so that its spaces are known and nothing is left to the formatter, which looks through the whole file for each place that it is asked for.
        AttributeListSyntax list = SyntaxFactory.ParseCompilationUnit($"[CTypes.Lifetime(CTypes.{lifetime})] class C;").Members[0].AttributeLists[0];
        AttributeSyntax attribute = list.Attributes[0];
        list = list.ReplaceNodes([attribute.Name, attribute.ArgumentList!.Arguments[0].Expression], (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
        SyntaxTriviaList leading = parameter.GetLeadingTrivia();
        return parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.AttributeLists.Add(list)).WithLeadingTrivia(leading);
    }
}
