using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TypePairNotAllowed = new(
        "CTYP0002",
        "A C# type cannot stand for the C type",
        "'{0}' of '{1}': {2} cannot stand for {3} here; use {4}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
