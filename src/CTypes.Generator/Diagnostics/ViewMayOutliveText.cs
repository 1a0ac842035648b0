using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ViewMayOutliveText = new(
        "CTYP0071",
        "A pointer may lead into a copy that is gone",
        "'{0}': the {1} {2} may point into the call's own copy of '{3}', which is gone when the method returns; {4}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
