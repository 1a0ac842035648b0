using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BufferTooShort = new(
        "CTYP0079",
        "C is told of more or other memory than there is",
        "'{0}' tells C of {1} at '{2}', which has {3}; write {4}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
