using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BufferDoesNotFit = new(
        "CTYP0055",
        "A [Buffer] speaks of something that is not there",
        "[Buffer] of '{0}' in '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
