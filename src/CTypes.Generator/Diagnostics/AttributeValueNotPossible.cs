using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor AttributeValueNotPossible = new(
        "CTYP0058",
        "An attribute has a value that cannot be",
        "'{0}': {1} is no {2}; write {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
