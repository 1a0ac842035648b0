using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TypeNotPartial = new(
        "CTYP0006",
        "The type is not partial",
        "'{0}' is {2}, so the generated half of '{1}' has no place; write {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
