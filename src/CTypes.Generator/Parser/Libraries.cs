using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What library classes are to those that name them: of which library, and whether something can be called through them.</summary>
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

    /// <summary>Whether a type is a library class that gets its generated half.</summary>
    public static bool HasModule(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsStatic: true } library
        && AttributeReading.Find(library, KnownNames.CLibraryAttribute) is not null
        && (library.DeclaringSyntaxReferences.IsEmpty || ContainerParser.Parse(library, new Findings(wantsLocations: false)) is not null);

    /// <summary>Why nothing can be freed through a class that <see cref="HasModule"/> refuses, and what to write.</summary>
    public static (string Why, string Mend) WhyNoModule(ITypeSymbol type)
    {
        string name = TypeNames.Short(type);
        if (AttributeReading.Find(type, KnownNames.CLibraryAttribute) is null) return ($"{name} is no library class", "write a static class with [CLibrary]");
        return type.IsStatic
            ? ($"{name} breaks a rule that is reported there", "mend it")
            : ($"{name} makes library objects, and nothing says which of them frees", $"write a static class with [CLibrary], or free the pointer with a function of {name}");
    }
}
