using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor UnionFieldWithoutOffset = new(
        "CTYP0014",
        "A union's field does not start at 0",
        "Field '{0}' of the union '{1}' needs [FieldOffset(0)]: all members of a union start at its first byte",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
