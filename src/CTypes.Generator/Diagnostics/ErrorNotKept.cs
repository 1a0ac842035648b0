using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ErrorNotKept = new(
        "CTYP0077",
        "ErrCheck asks for an error that is not kept",
        "'{0}' is checked by {1}, which reads an error that the function does not keep; write {2} = true",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
