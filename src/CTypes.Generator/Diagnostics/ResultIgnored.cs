using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ResultIgnored = new(
        "CTYP0022",
        "C's result is lost",
        "'{0}' drops the {1} that C returns, and an error may be in it. Write ErrCheck = nameof(…) with a method that looks at it, or return it{2}.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
