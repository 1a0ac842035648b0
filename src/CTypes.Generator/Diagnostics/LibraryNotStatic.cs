using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor LibraryNotStatic = new(
        "CTYP0026",
        "The library is not a static class",
        "'{0}' must be a static class: one library per process",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
