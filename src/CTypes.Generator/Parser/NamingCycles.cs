using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// Typedefs and handles that name themselves, be it through pointers or through each other. Such a type is read as none that C
/// has, so that reading what a type names always ends.
/// </summary>
internal static class NamingCycles
{
    private static readonly SymbolAnswers<bool> s_leadBack = new();

    /// <summary>Whether what a typedef or a handle names leads back to it.</summary>
    public static bool LeadsBack(ITypeSymbol type) => !(type is INamedTypeSymbol read && s_leadBack.TryGet(read, out bool leads) && !leads) && ReadLeadsBack(type);

    private static bool ReadLeadsBack(ITypeSymbol type)
    {
        List<INamedTypeSymbol> row = [];
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        for (ITypeSymbol? named = type; named is not null; named = NamedBy(named))
        {
            if (named is not INamedTypeSymbol one || (one.IsGenericType && AttributeOf(one) is null)) continue;
            if (s_leadBack.TryGet(one, out bool leads) && !leads) break;
            if (leads || one.IsGenericType || !seen.Add(one.OriginalDefinition)) return IsMetAgain(type);
            row.Add(one);
        }

        // What ends for the last of a row ends for all that lead to it.
        foreach (INamedTypeSymbol one in row) s_leadBack.Of(one, () => false);
        return false;
    }

    private static bool IsMetAgain(ITypeSymbol type)
    {
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        for (ITypeSymbol? named = NamedBy(type); named is not null; named = NamedBy(named))
        {
            if (SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type.OriginalDefinition)) return true;
            if (AttributeOf(named) is not null && !seen.Add(named.OriginalDefinition)) return false;
        }

        return false;
    }

    // A type names one other at most, and only by an attribute can one be named that is not part of it.
    private static ITypeSymbol? NamedBy(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "POINTER", TypeArguments: [{ } pointee] } && AttributeReading.IsOurs(type) ? pointee
        : AttributeOf(type) is not { } attribute ? null
        : attribute.AttributeClass!.Name == KnownNames.CTypedefAttribute ? TypedefReader.TargetOf(attribute)
        : attribute.NamedType("Type");

    private static AttributeData? AttributeOf(ITypeSymbol type) =>
        AttributeReading.Find(type, KnownNames.CTypedefAttribute) ?? AttributeReading.Find(type, KnownNames.CHandleAttribute);
}
