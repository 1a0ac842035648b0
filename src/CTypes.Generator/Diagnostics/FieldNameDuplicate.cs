using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor FieldNameDuplicate = new(
        "CTYP0033",
        "Two members have one C name",
        "'{0}' has two members with the C name '{1}'; C names the members of a record once each",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
