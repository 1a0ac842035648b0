using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TextIsCopied = new(
        "CTYP0093",
        "C writes to, keeps or frees a text that is copied for the call",
        "'{0}' of '{1}' is copied for the call, but '{2}' {3}; write {4}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
