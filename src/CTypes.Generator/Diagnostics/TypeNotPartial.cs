using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TypeNotPartial = new(
        "CTYP0006",
        "The type is not partial",
        "'{0}' must be partial, so that the generated half can be added to it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
