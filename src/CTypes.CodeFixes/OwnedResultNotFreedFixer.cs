using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Frees with what C frees with.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OwnedResultNotFreedFixer() : AttributeFixer(Rules.OwnedResultNotFreed)
{
    private protected override AttributeFix? FixFor(Diagnostic diagnostic) =>
        diagnostic.Property(FindingProperties.Free) is { } free ? new($"Write Free = \"{free}\"", attribute => attribute.WithValue("Free", $"\"{free}\"")) : null;
}
