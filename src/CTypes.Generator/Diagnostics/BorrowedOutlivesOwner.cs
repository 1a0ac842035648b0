using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BorrowedOutlivesOwner = new(
        "CTYP0083",
        "Borrowed memory is used after it ended",
        "'{0}' is lent by '{1}' until {2} in line {3}, and is used or kept beyond that; copy what you need before",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
