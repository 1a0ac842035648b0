using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor LibraryNotStatic = new(
        "CTYP0026",
        "The library is not a static class",
        "'{0}' stands for one library per process; write 'static partial class {0}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
