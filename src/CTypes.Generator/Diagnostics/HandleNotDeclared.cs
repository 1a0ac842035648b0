using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor HandleNotDeclared = new(
        "CTYP0088",
        "What C opens and closes is a bare number",
        "'{0}' hands out what '{1}' takes back as a plain nint, so nothing closes it once and only once; write [CHandle(Free = \"{2}\", Library = typeof({3}))] partial class {4}; and use it in its place",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true);
}
