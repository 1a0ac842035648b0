using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Adds <c>static</c> to the class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LibraryNotStaticFixer() : RuleFixer(Rules.LibraryNotStatic)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place is not ClassDeclarationSyntax type) yield break;
        yield return new Fix(
            $"Make '{type.Identifier.ValueText}' static",
            nameof(LibraryNotStaticFixer),
            editor => editor.ReplaceNode(type, (node, generator) =>
                generator.WithModifiers(node, generator.GetModifiers(node).WithIsStatic(true).WithIsSealed(false).WithIsAbstract(false))));
    }
}
