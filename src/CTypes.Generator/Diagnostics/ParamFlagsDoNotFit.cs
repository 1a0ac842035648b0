using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ParamFlagsDoNotFit = new(
        "CTYP0005",
        "ParamFlags do not fit the function",
        "{0} of '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
