using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor LayoutDisputed = new(
        "CTYP0036",
        "Compilers disagree on the layout",
        "'{0}' is laid out differently by the compilers of {1}; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
