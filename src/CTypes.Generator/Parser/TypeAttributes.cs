using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>A type is one thing in C: of several attributes that say what, the first counts and the others are mistakes.</summary>
internal static class TypeAttributes
{
    private const string Suffix = "Attribute";

    private static readonly HashSet<string> s_names =
    [
        KnownNames.CLibraryAttribute, KnownNames.CStructAttribute, KnownNames.CUnionAttribute, KnownNames.CArrayAttribute, KnownNames.COpaqueAttribute,
        KnownNames.CTypedefAttribute, KnownNames.CallbackAttribute, KnownNames.CHandleAttribute, KnownNames.CInterfaceAttribute,
    ];

    public static void Check(INamedTypeSymbol type, Findings findings)
    {
        AttributeData[] stated = [.. type.GetAttributes().Where(a => a.AttributeClass is { } attribute && s_names.Contains(attribute.Name) && AttributeReading.IsOurs(attribute))];
        foreach (AttributeData second in stated.Skip(1).Where(a => a.AttributeClass!.Name != stated[0].AttributeClass!.Name))
            findings.Add(Rules.TypeDoesNotFitAttribute, second.Location, type.Name, $"it is [{NameOf(stated[0])}] and [{NameOf(second)}]; remove one of the two");
        if (stated is [{ AttributeClass.Name: KnownNames.COpaqueAttribute }] && type.TypeKind == TypeKind.Struct) StructForms.Check(type, findings);
    }

    private static string NameOf(AttributeData attribute)
    {
        string name = attribute.AttributeClass!.Name;
        return name.Substring(0, name.Length - Suffix.Length);
    }
}
