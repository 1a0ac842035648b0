using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ContainerIsGeneric = new(
        "CTYP0007",
        "The declaration is generic",
        "'{0}' is generic or stands in a generic type, which C does not have; remove the type parameters, or move it out of the generic type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
