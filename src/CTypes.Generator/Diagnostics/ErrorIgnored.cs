using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ErrorIgnored = new(
        "CTYP0085",
        "A call's error is ignored",
        "'{0}' keeps its error, and neither its result nor the error is looked at here; test the result, declare {1}, or write '_ =' before the call",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
