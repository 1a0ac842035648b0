using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor WindowsConventionMissing = new(
        "CTYP0076",
        "A library of Windows is called as C",
        "'{0}' calls '{1}' as C, whose functions are __stdcall on 32-bit Windows; write CallConv = CallConv.Stdcall",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
