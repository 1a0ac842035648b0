using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor UntilNamesNoFunction = new(
        "CTYP0084",
        "Until names no function of the library",
        "'{0}': no [CFunction] calls '{1}', so nothing can say when what is borrowed ends; {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
