using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BytesNotOfC = new(
        "CTYP0069",
        "C gets bytes that only .NET can read",
        "'{0}' has no layout that C knows; write {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
