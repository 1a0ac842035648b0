using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor RecordContainsItself = new(
        "CTYP0039",
        "The record contains itself",
        "'{0}' contains itself through '{1}'; C allows only a pointer there: POINTER<{0}>",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
