using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor StructLayoutByHand = new(
        "CTYP0024",
        "The layout is given by hand",
        "'{0}' carries its own StructLayout; remove it, the layout is computed from the C declaration",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
