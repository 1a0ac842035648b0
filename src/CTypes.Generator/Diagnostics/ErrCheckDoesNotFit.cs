using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ErrCheckDoesNotFit = new(
        "CTYP0010",
        "ErrCheck does not name a fitting method",
        "ErrCheck of '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
