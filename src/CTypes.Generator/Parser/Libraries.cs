using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Compares the libraries of library classes.</summary>
internal static class Libraries
{
    /// <summary>Whether two classes are of one library: <c>c</c>, <c>libc.so.6</c> and <c>libc</c> are.</summary>
    public static bool AreSame(ITypeSymbol one, ITypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one, other) || (NameOf(one) is { } name && string.Equals(name, NameOf(other), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a class is of the C library, whose functions are known.</summary>
    public static bool IsC(ITypeSymbol library) => NameOf(library) == "c";

    /// <summary>The library's name without what systems add to it; null for a class without one.</summary>
    public static string? NameOf(ITypeSymbol library)
    {
        if (AttributeReading.Find(library, KnownNames.CLibraryAttribute)?.FirstText() is not { } name) return null;
        name = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1);
        if (name.StartsWith("lib", StringComparison.Ordinal)) name = name.Substring(3);
        foreach (string ending in (string[])[".so", ".dylib", ".dll"])
        {
            int end = name.IndexOf(ending, StringComparison.OrdinalIgnoreCase);
            if (end > 0) name = name.Substring(0, end);
        }

        return name;
    }
}
