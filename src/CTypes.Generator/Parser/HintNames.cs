using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Names of generated files: the type's full name. Files must differ by more than case, C# names need not: a later one of such names is numbered.</summary>
internal static class HintNames
{
    public static string Of(INamedTypeSymbol type) => Path(type);

    public static string Of(IMethodSymbol method) => $"{Path(method.ContainingType)}.{Distinct(method)}";

    private static string Path(INamespaceOrTypeSymbol symbol)
    {
        INamespaceOrTypeSymbol around = (INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace;
        return around is INamespaceSymbol { IsGlobalNamespace: true } ? Distinct(symbol) : $"{Path(around)}.{Distinct(symbol)}";
    }

    private static string Distinct(ISymbol symbol)
    {
        INamespaceOrTypeSymbol around = (INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace;
        int before = around.GetMembers()
            .Select(member => member.Name)
            .Where(name => string.Equals(name, symbol.Name, StringComparison.OrdinalIgnoreCase) && string.CompareOrdinal(name, symbol.Name) < 0)
            .Distinct(StringComparer.Ordinal)
            .Count();
        return before == 0 ? symbol.Name : symbol.Name + "-" + (before + 1).ToString(CultureInfo.InvariantCulture);
    }
}
