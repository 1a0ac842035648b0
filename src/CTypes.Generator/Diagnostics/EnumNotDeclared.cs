using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor EnumNotDeclared = new(
        "CTYP0092",
        "A number stands for one of several names",
        "'{0}' of '{1}' takes any {2}, and is given {3}; write an enum of the constants {4}… as its type",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true);
}
