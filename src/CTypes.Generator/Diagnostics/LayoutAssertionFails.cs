using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor LayoutAssertionFails = new(
        "CTYP0037",
        "The layout is not as asserted",
        "The layout of '{0}' is not as asserted: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
