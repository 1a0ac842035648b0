using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor LifetimeMissing = new(
        "CTYP0015",
        "How long C keeps the delegate is not said",
        "'{0}' is a delegate, and nothing says how long C may call it; write [Lifetime(CallbackLifetime.Call)] when only during the call, Once when one time, Notified when until it calls a destroy function, Forever when as long as the process lives, else let the parameter be a {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
