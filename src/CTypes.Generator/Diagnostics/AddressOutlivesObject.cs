using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor AddressOutlivesObject = new(
        "CTYP0072",
        "The address may outlive the object that it leads into",
        "{0} may be collected while its address is still used: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
