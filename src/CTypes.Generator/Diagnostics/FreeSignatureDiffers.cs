using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor FreeSignatureDiffers = new(
        "CTYP0096",
        "A handle's Free is declared with another signature",
        "'{0}' hands '{1}' {2} to free it, and '{3}' declares that function with {4}; {5}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
