using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor FieldTypeNotAllowed = new(
        "CTYP0013",
        "The field has no C counterpart",
        "Field '{0}': {1} is not what C has there; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
