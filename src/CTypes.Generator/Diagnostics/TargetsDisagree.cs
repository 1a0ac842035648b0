using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TargetsDisagree = new(
        "CTYP0029",
        "No one layout is right on all targets",
        "'{0}' has no one layout that is right on all targets; narrow them with CTypesTargets in the project, use types of the same size everywhere, or make it a partial class with partial properties, which has the layout of the target that it runs on: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
