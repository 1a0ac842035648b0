using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Declares the enum and puts it in the place of the number, in the functions that take it and the code that calls them; the constants stay for all other code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class EnumNotDeclaredFixer() : SolutionFixer(Rules.EnumNotDeclared)
{
    private protected override async Task<SolutionFix?> FixFor(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.Property(FindingProperties.Prefix) is not { } prefix || diagnostic.AdditionalLocations is not [{ } parameter, { } constant]) return null;
        return await EnumPlan.Of(document.Project.Solution, parameter, constant, prefix, cancellation).ConfigureAwait(false) is { } plan
            ? new SolutionFix($"Declare the enum {plan.Name}, and use it", plan.Apply) { Subject = plan.Constants }
            : null;
    }
}
