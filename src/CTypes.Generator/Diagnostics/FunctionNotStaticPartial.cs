using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor FunctionNotStaticPartial = new(
        "CTYP0023",
        "The member is not a static partial declaration",
        "'{0}' cannot get its generated body; declare it '{1}', without a body of its own",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
