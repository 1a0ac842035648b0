using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ReadOnlyMemoryIsWritten = new(
        "CTYP0094",
        "C writes to memory that is passed as read-only",
        "'{0}' of '{1}' is read-only, but '{2}' writes to it; write {3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
