using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Names the C function of the method that was named.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntilNamesNoFunctionFixer() : AttributeFixer(Rules.UntilNamesNoFunction)
{
    private protected override AttributeFix? FixFor(Diagnostic diagnostic) =>
        diagnostic.Property(FindingProperties.Symbol) is { } symbol ? new($"Write Until = \"{symbol}\"", attribute => attribute.WithValue("Until", $"\"{symbol}\"")) : null;
}
