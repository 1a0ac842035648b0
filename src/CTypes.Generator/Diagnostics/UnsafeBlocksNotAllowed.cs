using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor UnsafeBlocksNotAllowed = new(
        "CTYP0019",
        "The project forbids unsafe code",
        "'{0}' needs AllowUnsafeBlocks in the project, because a C call cannot be emitted without it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
