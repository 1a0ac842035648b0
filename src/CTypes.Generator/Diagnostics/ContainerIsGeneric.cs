using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ContainerIsGeneric = new(
        "CTYP0007",
        "The declaration is generic",
        "'{0}' is generic or stands in a generic type; C has no counterpart, move it to a type without type parameters",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
