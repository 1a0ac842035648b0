using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor HandleFreedTwice = new(
        "CTYP0090",
        "A function frees what its handle frees again",
        "'{0}' frees the {1} that it gets, and the {1} frees itself once more; remove it, and write Dispose() where it was called",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
