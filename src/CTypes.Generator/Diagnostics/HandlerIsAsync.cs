using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor HandlerIsAsync = new(
        "CTYP0095",
        "A handler is async",
        "A handler of {0} must not be async: C goes on at the first await, and an exception ends the process. Let it return, and do the work in a method that returns a Task and catches what it throws.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
