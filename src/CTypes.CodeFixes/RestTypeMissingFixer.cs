using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Writes the RestType that the return type stands for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RestTypeMissingFixer() : RuleFixer(Rules.RestTypeMissing)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place is not AttributeSyntax attribute || diagnostic.Property(FindingProperties.Suggestion) is not { } type) yield break;
        yield return new Fix(
            $"Write RestType = typeof({type})",
            nameof(RestTypeMissingFixer),
            editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).With("RestType", WrittenNames.In(SyntaxFactory.ParseExpression($"typeof({type})"), attribute, editor.SemanticModel), before: "ArgTypes")));
    }
}
