using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ErrorNotKept = new(
        "CTYP0077",
        "An error is asked for that is not kept",
        "'{0}' is {1}, which reads an error that the function does not keep; write {2} = true",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
