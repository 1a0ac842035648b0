using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Lets the collector know of the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SuppressedCallMayBlockFixer() : AttributeFixer(Rules.SuppressedCallMayBlock)
{
    private protected override AttributeFix? FixFor(Diagnostic diagnostic) =>
        new("Remove SuppressGCTransition", attribute => attribute.Without("SuppressGCTransition"));
}
