using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ErrorReadElsewhere = new(
        "CTYP0067",
        "The error is read where no [CFunction] leaves one",
        "'{0}' knows nothing of '{1}', which keeps its error apart; write {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
