using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// Typedefs and handles that name themselves, be it through pointers or through each other. Such a type is read as none that C
/// has, so that reading what a type names always ends.
/// </summary>
internal static class NamingCycles
{
    /// <summary>Whether what a typedef or a handle names leads back to it.</summary>
    public static bool LeadsBack(ITypeSymbol type)
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
