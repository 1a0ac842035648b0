using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor AlignNotAllowed = new(
        "CTYP0030",
        "Align is no alignment in C",
        "Align = {0} on '{1}' {2}, or leave it out for C's natural alignment",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
