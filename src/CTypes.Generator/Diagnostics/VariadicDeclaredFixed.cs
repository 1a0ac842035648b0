using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor VariadicDeclaredFixed = new(
        "CTYP0048",
        "A variadic function has a fixed signature",
        "'{0}' calls '{1}', whose prototype ends in '...' after {2} of these arguments; write VariadicFrom = {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
