using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor OnErrorMissing = new(
        "CTYP0016",
        "OnError is missing",
        "'{0}' returns {1} to C, so say what C gets when the handler throws: OnError = …",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
