using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ArrayLengthNotAllowed = new(
        "CTYP0041",
        "The array has no elements",
        "{0} elements for '{1}' are not possible; an array has at least 1, and one that grows with its memory is a flexible member",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
