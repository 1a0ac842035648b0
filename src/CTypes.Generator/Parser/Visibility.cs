using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Parser;

/// <summary>How visible a generated member can be, given the types in its signature: C# refuses a member that shows more than they do.</summary>
internal static class Visibility
{
    private const int Private = 0;
    private const int Internal = 2;
    private const int Public = 3;

    /// <summary>The wished accessibility, or the greatest below it that is allowed, as it is written.</summary>
    public static string AtMost(Accessibility wish, INamedTypeSymbol owner, params IEnumerable<ITypeSymbol> types)
    {
        int least = types.Select(type => Allowed(wish, owner, type)).Append(Public).Min();
        return least switch
        {
            Public => SyntaxFacts.GetText(wish),
            Internal => "internal",
            _ => "private",
        };
    }

    /// <summary>Whether a nested type is visible wherever the type around it is.</summary>
    public static bool IsSeenWherever(INamedTypeSymbol type, INamedTypeSymbol nested) =>
        Rank(nested.DeclaredAccessibility) == Public || (Rank(nested.DeclaredAccessibility) == Internal && StaysInAssembly(type));

    /// <summary>Whether a type is at least as visible as the type whose member it is.</summary>
    public static bool IsAsVisibleAs(INamedTypeSymbol owner, ITypeSymbol type) => Allowed(Accessibility.Public, owner, type) == Public;

    private static int Allowed(Accessibility wish, INamedTypeSymbol owner, ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Allowed(wish, owner, array.ElementType),
        IPointerTypeSymbol pointer => Allowed(wish, owner, pointer.PointedAtType),
        INamedTypeSymbol named => named.TypeArguments.Select(argument => Allowed(wish, owner, argument)).Append(AllowedByName(wish, owner, named)).Min(),
        _ => Public,
    };

    private static int AllowedByName(Accessibility wish, INamedTypeSymbol owner, INamedTypeSymbol type)
    {
        // Beyond the type that both stand in, both are limited alike.
        INamedTypeSymbol? shared = type.ContainingType;
        while (shared is not null && !IsAround(shared, owner)) shared = shared.ContainingType;
        int shown = Math.Min(Rank(wish), RankWithin(shared, owner));
        if (StaysInAssembly(shared)) shown = Math.Min(shown, Internal);
        int ofType = RankWithin(shared, type);
        return ofType >= shown ? Public : ofType >= Internal ? Internal : Private;
    }

    private static bool IsAround(INamedTypeSymbol outer, INamedTypeSymbol inner)
    {
        for (INamedTypeSymbol? t = inner; t is not null; t = t.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, outer)) return true;
        }

        return false;
    }

    private static bool StaysInAssembly(INamedTypeSymbol? type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.DeclaredAccessibility is Accessibility.Internal or Accessibility.Private or Accessibility.ProtectedAndInternal) return true;
        }

        return false;
    }

    private static int RankWithin(INamedTypeSymbol? shared, INamedTypeSymbol type)
    {
        int rank = Public;
        for (INamedTypeSymbol? t = type; t is not null && !SymbolEqualityComparer.Default.Equals(t, shared); t = t.ContainingType) rank = Math.Min(rank, Rank(t.DeclaredAccessibility));
        return rank;
    }

    private static int Rank(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public or Accessibility.NotApplicable => Public,
        Accessibility.Internal or Accessibility.ProtectedOrInternal => Internal,
        Accessibility.Private => Private,
        _ => 1,
    };
}
