using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor PackNotAllowed = new(
        "CTYP0003",
        "Pack is not a power of two up to 16",
        "Pack = {0} on '{1}' is no packing that a C compiler knows; use 1, 2, 4, 8 or 16, or leave it out for C's natural alignment",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
