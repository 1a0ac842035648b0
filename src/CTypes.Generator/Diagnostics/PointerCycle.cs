using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor PointerCycle = new(
        "CTYP0020",
        "Records point to each other in a cycle",
        "Field '{0}': POINTER<{1}> closes a cycle of records that .NET cannot load; declare the field as {1}*",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
