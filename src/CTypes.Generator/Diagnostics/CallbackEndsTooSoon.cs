using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor CallbackEndsTooSoon = new(
        "CTYP0060",
        "What C keeps is disposed as soon as C has it",
        "C keeps this {0} when {1} has returned, but it is disposed before anything else runs, so that {2}. Keep it in a field and dispose it when C has let go of it; where C {3}.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
