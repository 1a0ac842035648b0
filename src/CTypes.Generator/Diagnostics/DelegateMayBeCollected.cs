using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor DelegateMayBeCollected = new(
        "CTYP0065",
        "Nothing keeps the delegate whose address C gets",
        "Nothing keeps this delegate, so the collector may take it while C has its address, and C's next call ends the process. {0}, which stays until it is disposed.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
