using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor CallbackEndsBeforeHandle = new(
        "CTYP0061",
        "What C keeps is disposed before the handle that uses it",
        "This {0} is disposed while the C object of '{1}' still keeps it, so that {3}. Write '{1}.KeepAlive({2});' and no using, or declare it before '{1}', which is then disposed first.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
