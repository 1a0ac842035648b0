using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor HandlerDoesNotFit = new(
        "CTYP0017",
        "The handler does not fit ArgTypes",
        "'{0}' has {1} parameters, but C hands over {2}{3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
