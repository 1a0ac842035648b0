using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor PointerResultCutOff = new(
        "CTYP0073",
        "An address is cut off",
        "'{0}' takes what '{1}' returns, an address, for a number of 4 bytes; write RestType = typeof({2}) and return {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
