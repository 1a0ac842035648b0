using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Names of generated files: the full name of a type, method or property. Files must differ by more than case, C# names need not: a later one of such names is numbered.</summary>
internal static class HintNames
{
    // A file system takes 255 bytes for a name.
    private const int MostBytes = 200;

    // Each of a class's thousands of functions asks for those that are named as it is.
    private static readonly ConditionalWeakTable<INamespaceOrTypeSymbol, Dictionary<string, int>> s_before = new();

    /// <summary>The file of a name: of a name that no file system takes, its end and a number that stands for the rest.</summary>
    public static string File(string name)
    {
        int start = 0;
        while (Encoding.UTF8.GetByteCount(name.Substring(start)) > MostBytes) start++;
        return start == 0 ? $"{name}.g.cs" : $"{HashOf(name):x8}-{name.Substring(start)}.g.cs";
    }

    public static string Of(INamedTypeSymbol type) => Path(type);

    /// <param name="overloads">Those that get a file; a later one of them is numbered as no member can be.</param>
    public static string Of(IMethodSymbol method, Overloads overloads) =>
        $"{Path(method.ContainingType)}.{method.Name}{Number(method)}{(overloads.Before(method) is > 0 and var before ? "." + (before + 1).ToString(CultureInfo.InvariantCulture) : "")}";

    public static string Of(IPropertySymbol property) => $"{Path(property.ContainingType)}.{property.Name}{Number(property)}";

    private static string Path(INamespaceOrTypeSymbol symbol)
    {
        INamespaceOrTypeSymbol around = Around(symbol);
        string own = symbol.Name + Number(symbol);
        return around is INamespaceSymbol { IsGlobalNamespace: true } ? own : $"{Path(around)}.{own}";
    }

    private static INamespaceOrTypeSymbol Around(ISymbol symbol) => (INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace;

    private static string Number(ISymbol symbol)
    {
        INamespaceOrTypeSymbol around = Around(symbol);
        if (!s_before.GetValue(around, Before).TryGetValue(symbol.Name, out int before)) before = 0;

        // Two types of one name are a mistake that the compiler reports; a namespace has its name from all its parts.
        if (symbol is INamedTypeSymbol && around.GetTypeMembers(symbol.Name) is { Length: > 1 } same) before += same.Count(other => PlaceOf(other).CompareTo(PlaceOf(symbol)) < 0);
        return before == 0 ? "" : "-" + (before + 1).ToString(CultureInfo.InvariantCulture);
    }

    // How many members come before those of a name because theirs differs by case alone; without the names that are the first.
    private static Dictionary<string, int> Before(INamespaceOrTypeSymbol around)
    {
        Dictionary<string, int> before = new(StringComparer.Ordinal);
        foreach (IGrouping<string, ISymbol> same in around.GetMembers().Where(IsInNames).GroupBy(member => member.Name, StringComparer.OrdinalIgnoreCase))
        {
            int count = 0;
            foreach (IGrouping<string, ISymbol> name in same.GroupBy(member => member.Name, StringComparer.Ordinal).OrderBy(name => name.Key, StringComparer.Ordinal))
            {
                if (count > 0) before.Add(name.Key, count);
                count += name.Count();
            }
        }

        return before;
    }

    private static bool IsInNames(ISymbol symbol) => symbol.Kind is SymbolKind.Namespace or SymbolKind.NamedType or SymbolKind.Method or SymbolKind.Property;

    private static (string, int) PlaceOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } place ? (place.SyntaxTree.FilePath, place.Span.Start) : ("", 0);

    // FNV-1a: the same in each run, which a string's own is not.
    private static uint HashOf(string name) => name.Aggregate(2166136261u, (hash, character) => unchecked((hash ^ character) * 16777619u));
}
