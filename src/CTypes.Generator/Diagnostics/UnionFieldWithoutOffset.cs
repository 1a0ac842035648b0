using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor UnionFieldWithoutOffset = new(
        "CTYP0014",
        "A union's field does not start at 0",
        "Field '{0}' of the union '{1}' does not start at its first byte; write [FieldOffset(0)] before it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
