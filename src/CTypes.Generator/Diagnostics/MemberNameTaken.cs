using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor MemberNameTaken = new(
        "CTYP0040",
        "A member has the name of a generated one",
        "'{0}' is also the name of a generated member; give it another{1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
