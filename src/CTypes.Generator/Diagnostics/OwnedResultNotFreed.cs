using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor OwnedResultNotFreed = new(
        "CTYP0075",
        "What C allocated is not freed as it must be",
        "'{0}' {3} what '{1}' allocated for its caller; write {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
