using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor RecordMarshalled = new(
        "CTYP0068",
        "Marshal does not know C's layout of a record",
        "'Marshal.{0}' lays '{1}' out by .NET's rules, which are not C's; write {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
