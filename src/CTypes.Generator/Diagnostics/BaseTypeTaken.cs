using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BaseTypeTaken = new(
        "CTYP0025",
        "The class cannot get its base class",
        "'{0}' must be a plain class (not static, abstract or derived), because its generated half derives from {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
