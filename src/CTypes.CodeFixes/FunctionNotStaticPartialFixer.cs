using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Adds <c>static partial</c> to a method without a body, or <c>partial</c> in a class with objects; what to do with a body, only a person can tell.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FunctionNotStaticPartialFixer() : RuleFixer(Rules.FunctionNotStaticPartial)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place is not MethodDeclarationSyntax { Body: null, ExpressionBody: null } method) yield break;
        bool isStatic = method.Parent is not ClassDeclarationSyntax type || type.Modifiers.Any(SyntaxKind.StaticKeyword);
        yield return new Fix(
            $"Make '{method.Identifier.ValueText}' {(isStatic ? "static partial" : "partial")}",
            nameof(FunctionNotStaticPartialFixer),
            editor => editor.ReplaceNode(method, (node, _) => PartialMethod.Of((MethodDeclarationSyntax)node, isStatic)));
    }
}
