using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor HandleCannotBeFreed = new(
        "CTYP0018",
        "The handle does not say how it is freed",
        "'{0}' cannot be freed: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
