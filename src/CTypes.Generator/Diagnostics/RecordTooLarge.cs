using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor RecordTooLarge = new(
        "CTYP0035",
        "The record is too large",
        "'{0}' has {1}; use a pointer in place of the array",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
