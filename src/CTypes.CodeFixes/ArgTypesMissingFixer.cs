using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Writes the ArgTypes that the signature stands for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ArgTypesMissingFixer() : RuleFixer(Rules.ArgTypesMissing)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place is not AttributeSyntax attribute || diagnostic.Property(FindingProperties.Suggestion) is not { } types) yield break;
        yield return new Fix(
            $"Write ArgTypes = [{types}]",
            nameof(ArgTypesMissingFixer),
            editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).With("ArgTypes", WrittenNames.In(SyntaxFactory.ParseExpression($"[{types}]"), attribute, editor.SemanticModel))));
    }
}
