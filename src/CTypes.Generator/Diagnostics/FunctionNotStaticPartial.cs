using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor FunctionNotStaticPartial = new(
        "CTYP0023",
        "The method is not a static partial declaration",
        "'{0}' must be a static partial method without a body",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
