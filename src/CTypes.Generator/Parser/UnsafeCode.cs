using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Parser;

/// <summary>Checks that the project lets generated code call C.</summary>
internal static class UnsafeCode
{
    public static void Check(INamedTypeSymbol type, Compilation compilation, Findings findings)
    {
        if (compilation is CSharpCompilation { Options.AllowUnsafe: false }) findings.Add(Rules.UnsafeBlocksNotAllowed, () => ContainerParser.PlaceOf(type), type.Name);
    }
}
