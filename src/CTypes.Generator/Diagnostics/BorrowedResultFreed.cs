using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BorrowedResultFreed = new(
        "CTYP0074",
        "C's own memory is freed",
        "'{0}' frees what '{1}' returns, which is C's own; remove Free = \"{2}\"",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
