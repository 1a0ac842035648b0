using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor CallbackDisposesItself = new(
        "CTYP0063",
        "The callback disposes itself",
        "This handler disposes the {0} that C calls it through, and C was not told to stop: C's next call finds no handler. Where C calls it one time only, hand it over with [Lifetime(CallbackLifetime.Once)] and leave Dispose out; else call the C function that makes C let go of it first, or dispose it when the call of C that led here has returned.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
