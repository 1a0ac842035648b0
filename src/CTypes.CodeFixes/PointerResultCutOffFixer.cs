using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Writes the RestType of an address and the C# type that goes with it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PointerResultCutOffFixer() : RuleFixer(Rules.PointerResultCutOff)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method || place.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
            || diagnostic.Property(FindingProperties.RestType) is not { } rest || diagnostic.Property(FindingProperties.ReturnType) is not { } type) yield break;
        yield return new Fix($"Write RestType = typeof({rest}) and return {type}", nameof(PointerResultCutOffFixer), editor =>
        {
            editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).WithValue("RestType", $"typeof({rest})"));
            editor.ReplaceNode(method.ReturnType, (node, _) => SyntaxFactory.ParseTypeName(type).WithTriviaFrom(node));
        });
    }
}
