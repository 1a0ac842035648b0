using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BufferNotWritable = new(
        "CTYP0056",
        "C writes to a parameter that is read-only",
        "'{0}' of '{1}' is {2}, but C writes to it (Writable = true); write {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
