using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ImportCanBeFunction = new(
        "CTYP0064",
        "An import can be a [CFunction]",
        "'{0}' is imported by [{1}], which checks neither types nor errors; write {2}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true);
}
