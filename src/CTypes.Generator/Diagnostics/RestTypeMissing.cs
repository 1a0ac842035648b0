using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor RestTypeMissing = new(
        "CTYP0009",
        "RestType is missing",
        "'{0}' returns a value but does not say which C type C returns. Write RestType = typeof({1}), or what the C header says.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
