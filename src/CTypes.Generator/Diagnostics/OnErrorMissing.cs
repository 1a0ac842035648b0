using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor OnErrorMissing = new(
        "CTYP0016",
        "OnError is missing",
        "'{0}' returns {1} to C; write OnError = a constant of {1} that C gets when the handler throws{2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
