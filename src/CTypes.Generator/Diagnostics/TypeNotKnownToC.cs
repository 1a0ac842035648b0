using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TypeNotKnownToC = new(
        "CTYP0021",
        "The type is not a C type",
        "'{0}' of '{1}' is no type that C has; use {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
