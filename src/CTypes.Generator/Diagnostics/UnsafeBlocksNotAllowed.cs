using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor UnsafeBlocksNotAllowed = new(
        "CTYP0019",
        "The project forbids unsafe code",
        "'{0}' cannot call C, because the project forbids unsafe code; write <AllowUnsafeBlocks>true</AllowUnsafeBlocks> in the project file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
