using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor CallbackRegisteredTwice = new(
        "CTYP0089",
        "C gets the same callback twice",
        "'{0}' is registered a second time: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
