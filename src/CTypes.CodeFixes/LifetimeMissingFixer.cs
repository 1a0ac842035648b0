using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace CTypes.CodeFixes;

/// <summary>States a lifetime that a delegate can have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LifetimeMissingFixer() : RuleFixer(Rules.LifetimeMissing)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place.FirstAncestorOrSelf<ParameterSyntax>() is not { } parameter) yield break;
        foreach ((string lifetime, string meaning) in new[] { ("Call", "C calls back only during the call"), ("Forever", "C may call back as long as the process lives") })
        {
            yield return new Fix(
                $"Write [Lifetime(CallbackLifetime.{lifetime})]: {meaning}",
                nameof(LifetimeMissingFixer) + lifetime,
                editor => editor.ReplaceNode(parameter, (node, _) => With((ParameterSyntax)node, $"CallbackLifetime.{lifetime}")));
        }
    }

    private static ParameterSyntax With(ParameterSyntax parameter, string lifetime)
    {
        AttributeArgumentSyntax argument = AttributeArguments.Argument(lifetime);
        AttributeSyntax? stated = parameter.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(a => a.Name.ToString().Split('.').Last() is "Lifetime" or "LifetimeAttribute");
        if (stated?.ArgumentList?.Arguments.FirstOrDefault() is { } old) return parameter.ReplaceNode(old, argument);

        AttributeSyntax attribute = SyntaxFactory.Attribute(SyntaxFactory.ParseName("CTypes.Lifetime").WithAdditionalAnnotations(Simplifier.Annotation))
            .WithArgumentList(SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression("CTypes." + lifetime).WithAdditionalAnnotations(Simplifier.Annotation)))));
        AttributeListSyntax list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithTrailingTrivia(SyntaxFactory.Space);
        SyntaxTriviaList leading = parameter.GetLeadingTrivia();
        return parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.AttributeLists.Add(list)).WithLeadingTrivia(leading).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
