using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor OwnedPointerNotFreed = new(
        "CTYP0086",
        "A pointer that the caller owns is lost",
        "What '{0}' hands over is the caller's to free, and on one way through this method it is lost; call '{1}', return it, or declare a [CHandle] class with Free = \"{1}\"",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
