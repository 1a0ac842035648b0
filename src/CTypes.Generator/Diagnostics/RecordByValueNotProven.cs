using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor RecordByValueNotProven = new(
        "CTYP0011",
        "The record cannot be passed by value",
        "'{0}' cannot be passed by value: {1}. Pass POINTER<{0}> instead.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
