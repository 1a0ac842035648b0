using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TargetNotKnown = new(
        "CTYP0057",
        "A target has no known layouts",
        "'{0}' in {1} is no target whose layouts are known and is passed over; write one or more of {2}, with semicolons between them",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
