using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ForeverHandlerInLoop = new(
        "CTYP0066",
        "A loop makes handlers that are never let go of",
        "Each round of this loop makes another {0} that is never let go of, because '{1}' is [Lifetime(CallbackLifetime.Forever)], and nothing in the call differs from round to round. Make the call once, before the loop; where C keeps only the last one, let the parameter be a {0} with [Lifetime(CallbackLifetime.UntilDisposed)].",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
