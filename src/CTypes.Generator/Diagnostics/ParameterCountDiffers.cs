using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ParameterCountDiffers = new(
        "CTYP0008",
        "Parameters and ArgTypes differ in number",
        "'{0}' has {1}, but {3} of its {2} C arguments come from C#; {4}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
