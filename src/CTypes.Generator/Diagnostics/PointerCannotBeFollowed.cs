using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor PointerCannotBeFollowed = new(
        "CTYP0062",
        "The pointer cannot be followed",
        "'{0}' cannot be followed or counted on: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
