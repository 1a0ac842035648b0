using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor LifetimeMissing = new(
        "CTYP0015",
        "How long C keeps the delegate is not said",
        "'{0}' is a delegate, and {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
