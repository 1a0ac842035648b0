using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Says how Windows' functions are called.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WindowsConventionMissingFixer() : RuleFixer(Rules.WindowsConventionMissing)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute) yield break;
        yield return new Fix("Write CallConv = CallConv.Stdcall", nameof(WindowsConventionMissingFixer), editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).WithValue("CallConv", "CallConv.Stdcall")));
    }
}
