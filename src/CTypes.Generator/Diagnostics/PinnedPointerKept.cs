using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor PinnedPointerKept = new(
        "CTYP0080",
        "A pointer outlives what it points to",
        "'{0}' is good {1} only, and this keeps it longer; keep the data in a CArray, a CBox or an Arena and pass its Pointer",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
