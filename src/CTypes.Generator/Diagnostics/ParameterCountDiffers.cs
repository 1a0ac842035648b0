using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ParameterCountDiffers = new(
        "CTYP0008",
        "Parameters and ArgTypes differ in number",
        "'{0}' has {1} parameters, but its {2} C arguments leave {3} for C# to give",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
