using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor SuppressedCallMayBlock = new(
        "CTYP0081",
        "SuppressGCTransition on a function that waits or calls back",
        "'{0}' is called with SuppressGCTransition, but {1}; remove SuppressGCTransition",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
