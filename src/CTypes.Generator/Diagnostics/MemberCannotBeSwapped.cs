using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor MemberCannotBeSwapped = new(
        "CTYP0038",
        "The member cannot be big-endian",
        "'{0}' stands in a big-endian record, but {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
