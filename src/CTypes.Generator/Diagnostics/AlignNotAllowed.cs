using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor AlignNotAllowed = new(
        "CTYP0030",
        "Align is not a power of two",
        "Align = {0} on '{1}' is no alignment in C; use a power of two, or leave it out for C's natural alignment",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
