using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ParamFlagsDoNotFit = new(
        "CTYP0005",
        "ParamFlags do not fit the function",
        "ParamFlags of '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
