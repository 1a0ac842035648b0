using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Has the handle pass what the function is declared with: its address, or itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FreeSignatureDiffersFixer() : AttributeFixer(Rules.FreeSignatureDiffers)
{
    private const string TakesAddress = "FreeTakesAddress";

    private protected override AttributeFix? FixFor(Diagnostic diagnostic) => diagnostic.Property(FindingProperties.Option) switch
    {
        "true" => new($"Write {TakesAddress} = true", attribute => attribute.With(TakesAddress, "true", before: "Free")),
        "false" => new($"Remove {TakesAddress}", attribute => attribute.Without(TakesAddress)),
        _ => null,
    };
}
