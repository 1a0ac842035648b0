using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Leaves C its memory.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BorrowedResultFreedFixer() : AttributeFixer(Rules.BorrowedResultFreed)
{
    private protected override AttributeFix? FixFor(Diagnostic diagnostic) =>
        new("Remove Free", attribute => attribute.Without("Free").Without("FreeLibrary"));
}
