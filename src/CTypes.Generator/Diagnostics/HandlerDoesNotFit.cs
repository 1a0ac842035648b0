using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor HandlerDoesNotFit = new(
        "CTYP0017",
        "The handler does not fit the callback",
        "C cannot call '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
