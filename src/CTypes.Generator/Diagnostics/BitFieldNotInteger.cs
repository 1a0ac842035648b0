using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BitFieldNotInteger = new(
        "CTYP0032",
        "A bit-field is no integer",
        "'{0}' is a bit-field of {1}; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
