using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor NestedWriteIsLost = new(
        "CTYP0042",
        "A write into a copy of a record is lost",
        "'{0}' gives a copy of the record here, so the write changes the copy and is lost. Copy the record to a variable, write to that and store it back.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
