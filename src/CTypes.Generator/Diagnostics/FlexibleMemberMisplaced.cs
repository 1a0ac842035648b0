using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor FlexibleMemberMisplaced = new(
        "CTYP0034",
        "The flexible array member is misplaced",
        "'{0}' is a flexible array member: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
