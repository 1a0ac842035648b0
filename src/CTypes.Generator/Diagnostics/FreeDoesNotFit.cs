using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor FreeDoesNotFit = new(
        "CTYP0054",
        "Nothing to free, or nothing to free it with",
        "'{0}' cannot free what C hands over: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
