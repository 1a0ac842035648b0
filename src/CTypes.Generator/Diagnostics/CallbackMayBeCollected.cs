using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor CallbackMayBeCollected = new(
        "CTYP0004",
        "Nothing keeps the callback",
        "The new {0} is not kept anywhere, so nothing can dispose it when C lets go of it. Keep it in a field, or in a 'using' variable that outlives C's use.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
