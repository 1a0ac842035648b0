using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Usage;

/// <summary>The beginnings of names, up to an underscore, that several constants of a class and type have. Each class is read once: a header may have thousands of constants, and a program as many uses.</summary>
internal sealed class ConstantPrefixes
{
    private const int Fewest = 2;

    private readonly ConcurrentDictionary<INamedTypeSymbol, HashSet<(SpecialType, string)>> _shared = new(SymbolEqualityComparer.Default);

    /// <summary>The longest beginning that other constants have as well; null when there is none.</summary>
    public string? Of(IFieldSymbol constant)
    {
        HashSet<(SpecialType, string)> shared = _shared.GetOrAdd(constant.ContainingType, Shared);
        return PrefixesOf(constant.Name).FirstOrDefault(prefix => shared.Contains((constant.Type.SpecialType, prefix)));
    }

    private static HashSet<(SpecialType, string)> Shared(INamedTypeSymbol type) =>
    [
        .. type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst)
            .SelectMany(field => PrefixesOf(field.Name).Select(prefix => (field.Type.SpecialType, prefix)))
            .GroupBy(prefix => prefix).Where(same => same.Skip(Fewest - 1).Any()).Select(same => same.Key),
    ];

    // The longest first; what has nothing behind it is no beginning.
    private static IEnumerable<string> PrefixesOf(string name)
    {
        for (int end = name.LastIndexOf('_'); end > 0; end = name.LastIndexOf('_', end - 1))
        {
            if (end + 1 < name.Length) yield return name.Substring(0, end + 1);
        }
    }
}
