using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor LayoutDisputed = new(
        "CTYP0036",
        "Compilers disagree on the layout",
        "'{0}' is laid out differently by the compilers of {1}; declare the member without an alignment of its own, or with a pack",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
