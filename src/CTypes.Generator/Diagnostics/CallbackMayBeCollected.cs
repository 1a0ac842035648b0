using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor CallbackMayBeCollected = new(
        "CTYP0004",
        "Nothing disposes what C keeps",
        "Nothing can dispose this {0}, so {1}. Write 'using {0} name = new(…);' with a scope that outlives C's use, or keep it in a field and dispose it there; where C {2}.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
