using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor FunctionOutsideLibrary = new(
        "CTYP0012",
        "The function belongs to no library",
        "No library is known for '{0}'; {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
