using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BitWidthNotAllowed = new(
        "CTYP0031",
        "The width of a bit-field is not possible",
        "Bits = {0} on '{1}' is not possible: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
