using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Tells the user's half from the generated one: an analyzer sees both, a generator only the first.</summary>
/// <remarks>Files of the compiler are told by their folder, which has the generator's name. Users have files that end in <c>.g.cs</c> as well: those that their own tools write.</remarks>
internal static class GeneratedHalf
{
    private static readonly string s_folder = typeof(CTypesGenerator).FullName!;

    public static bool Has(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(Is);

    public static bool Is(SyntaxReference? reference) => reference is not null && IsPath(reference.SyntaxTree.FilePath);

    /// <summary>Whether a file lies in the folder that the compiler makes for this generator.</summary>
    public static bool IsPath(string? path)
    {
        int end = path?.LastIndexOfAny(['/', '\\']) ?? -1, start = end - s_folder.Length;
        return start > 0 && path![start - 1] is '/' or '\\' && string.CompareOrdinal(path, start, s_folder, 0, s_folder.Length) == 0;
    }
}
