using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor RecordNeedsProperties = new(
        "CTYP0027",
        "Plain fields cannot have C's layout",
        "The plain fields of '{0}' cannot be given C's layout in .NET; declare its members as partial properties",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
