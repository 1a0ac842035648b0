using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Says how Windows' functions are called.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WindowsConventionMissingFixer() : AttributeFixer(Rules.WindowsConventionMissing)
{
    private protected override AttributeFix? FixFor(Diagnostic diagnostic) =>
        new("Write CallConv = CallConv.Stdcall", attribute => attribute.WithValue("CallConv", "CallConv.Stdcall"));
}
