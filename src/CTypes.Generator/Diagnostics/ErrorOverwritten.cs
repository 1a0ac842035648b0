using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ErrorOverwritten = new(
        "CTYP0082",
        "An error is read after another call has overwritten it",
        "'{0}' is read for '{1}', but '{2}' in line {3} may have left its own error there; keep the error in a variable before that call",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
