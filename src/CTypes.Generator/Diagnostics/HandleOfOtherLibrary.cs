using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor HandleOfOtherLibrary = new(
        "CTYP0091",
        "A handle goes to another library than the one that made it",
        "'{0}' was made by '{1}', and '{2}' is another library with memory of its own; call '{3}' on '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
