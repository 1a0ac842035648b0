using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor OnErrorMissing = new(
        "CTYP0016",
        "OnError is missing",
        "'{0}' returns {1} to C; write OnError = {2} C gets when the handler throws{3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
