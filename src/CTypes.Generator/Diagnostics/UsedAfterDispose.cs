using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor UsedAfterDispose = new(
        "CTYP0078",
        "An object is used after it was disposed",
        "'{0}' was disposed in line {1}, before this use of it; write 'using' where it is declared, or dispose it last",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
