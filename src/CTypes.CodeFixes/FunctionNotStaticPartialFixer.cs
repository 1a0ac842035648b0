using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Adds <c>static partial</c> to a method without a body; what to do with a body, only a person can tell.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FunctionNotStaticPartialFixer() : RuleFixer(Rules.FunctionNotStaticPartial)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place is not MethodDeclarationSyntax { Body: null, ExpressionBody: null } method) yield break;
        yield return new Fix(
            $"Make '{method.Identifier.ValueText}' static partial",
            nameof(FunctionNotStaticPartialFixer),
            editor => editor.ReplaceNode(method, (node, generator) =>
                generator.WithModifiers(node, generator.GetModifiers(node).WithIsStatic(true).WithPartial(true).WithIsExtern(false).WithIsAbstract(false))));
    }
}
