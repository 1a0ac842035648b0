using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ArgTypesMissing = new(
        "CTYP0001",
        "ArgTypes is missing",
        "'{0}' does not say which C types its arguments have. Write ArgTypes = [{1}], or what the C header says.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
