using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Says how many arguments the C prototype names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class VariadicDeclaredFixedFixer() : AttributeFixer(Rules.VariadicDeclaredFixed)
{
    private protected override AttributeFix? FixFor(Diagnostic diagnostic) =>
        diagnostic.Property(FindingProperties.NamedCount) is { } count ? new($"Write VariadicFrom = {count}", attribute => attribute.Without("VariadicFrom").With("VariadicFrom", count)) : null;
}
