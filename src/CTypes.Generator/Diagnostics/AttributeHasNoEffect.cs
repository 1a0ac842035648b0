using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor AttributeHasNoEffect = new(
        "CTYP0059",
        "An attribute has no effect",
        "'{0}': {1} has no effect, because {2}; {3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
