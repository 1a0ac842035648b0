using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BaseTypeTaken = new(
        "CTYP0025",
        "The class cannot get its base class",
        "The generated half of '{0}' derives from {1}; write '{0}' as a class of its own, neither static nor abstract nor derived from another",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
