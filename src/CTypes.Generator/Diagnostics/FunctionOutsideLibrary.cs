using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor FunctionOutsideLibrary = new(
        "CTYP0012",
        "The function belongs to no library",
        "'{0}' needs a class with [CLibrary] around it, which says where the symbol is",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
