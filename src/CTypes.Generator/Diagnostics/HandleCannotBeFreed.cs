using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor HandleCannotBeFreed = new(
        "CTYP0018",
        "The handle does not say how it is freed",
        "Nothing says how '{0}' is freed; write Free = \"…\" with the C function that frees it, and Library = typeof(…) with the [CLibrary] class that has it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
