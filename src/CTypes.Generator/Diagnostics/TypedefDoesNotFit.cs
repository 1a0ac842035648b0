using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TypedefDoesNotFit = new(
        "CTYP0053",
        "The typedef does not fit",
        "'{0}' cannot stand for a C type as it is written: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
