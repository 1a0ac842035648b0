using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Tells the user's half from the generated one: an analyzer sees both, a generator only the first.</summary>
internal static class GeneratedHalf
{
    private const string FileEnding = ".g.cs";

    public static bool Has(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(Is);

    public static bool Is(SyntaxReference? reference) => reference?.SyntaxTree.FilePath.EndsWith(FileEnding, StringComparison.Ordinal) == true;
}
