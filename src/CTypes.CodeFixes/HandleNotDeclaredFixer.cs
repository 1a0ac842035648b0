using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Declares the handle class and puts it in the place of the number: in the function that opens, in those that take it, and in the code that calls them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HandleNotDeclaredFixer() : SolutionFixer(Rules.HandleNotDeclared)
{
    private protected override async Task<SolutionFix?> FixFor(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.Property(FindingProperties.Handle) is not { } name || diagnostic.AdditionalLocations.Count < 2) return null;
        return await HandlePlan.Of(document, [.. diagnostic.AdditionalLocations.Skip(1)], diagnostic.AdditionalLocations[0], name, cancellation).ConfigureAwait(false) is { } plan
            ? new SolutionFix($"Declare the handle class {name}, and use it", plan.Apply)
            : null;
    }
}
