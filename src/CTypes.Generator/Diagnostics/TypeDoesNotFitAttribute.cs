using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TypeDoesNotFitAttribute = new(
        "CTYP0070",
        "The type cannot be what its attribute says",
        "'{0}' cannot be what its attribute says: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
