using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// A declaration gets one generated half, although it may carry an attribute on several of its parts or several of our attributes: the first
/// one counts, the others are mistakes that the compiler or a rule reports.
/// </summary>
internal static class FirstAttribute
{
    private static readonly HashSet<string> s_names = [KnownNames.CLibraryAttribute, KnownNames.CStructAttribute, KnownNames.CUnionAttribute, KnownNames.CArrayAttribute, KnownNames.CallbackAttribute, KnownNames.CHandleAttribute, KnownNames.CFunctionAttribute, KnownNames.CVariableAttribute];

    /// <summary>The name of the first attribute; null when there is none.</summary>
    public static string? NameOn(ISymbol symbol) => On(symbol)?.AttributeClass?.Name;

    /// <summary>Whether the first attribute is on this part of the declaration, and is the named one.</summary>
    public static bool Is(ISymbol symbol, SyntaxNode part, string metadataName) =>
        On(symbol) is { ApplicationSyntaxReference: { } place, AttributeClass: { } type }
        && metadataName == $"{KnownNames.Namespace}.{type.Name}"
        && place.SyntaxTree == part.SyntaxTree && part.FullSpan.Contains(place.Span);

    private static AttributeData? On(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && s_names.Contains(type.Name) && AttributeReading.IsOurs(type)) return attribute;
        }

        return null;
    }
}
