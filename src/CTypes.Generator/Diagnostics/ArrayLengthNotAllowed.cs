using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ArrayLengthNotAllowed = new(
        "CTYP0041",
        "The array has no elements",
        "{0} elements for '{1}' are not possible; an array has at least 1; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
