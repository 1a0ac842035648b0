using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TransitionNotSuppressible = new(
        "CTYP0046",
        "SuppressGCTransition on a call that needs the transition",
        "'{0}' cannot be called with SuppressGCTransition: {1}. Remove it; it is for functions of numbers and memory that return at once.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
