using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor LifetimeMissing = new(
        "CTYP0015",
        "How long C keeps the delegate is not said",
        "'{0}' is a delegate, so say how long C may call it: [Lifetime(CallbackLifetime.Call)] when only during the call, [Lifetime(CallbackLifetime.Forever)] for the whole process, else take a {1} object",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
