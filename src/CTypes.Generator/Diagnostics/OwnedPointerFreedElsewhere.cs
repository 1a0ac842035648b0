using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor OwnedPointerFreedElsewhere = new(
        "CTYP0087",
        "A pointer is freed by what did not allocate it",
        "'{0}' comes from '{1}', and '{2}' does not free what that allocates; call '{3}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
