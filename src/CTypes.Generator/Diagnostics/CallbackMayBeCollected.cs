using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor CallbackMayBeCollected = new(
        "CTYP0004",
        "Nothing disposes the callback",
        "Nothing can dispose this {0}, so its handler is never let go. Write 'using {0} name = new(…);' with a scope that outlives C's use, or keep it in a field and dispose it there; where C calls back only during one call, let the parameter be [Lifetime(CallbackLifetime.Call)] {0}.Handler.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
