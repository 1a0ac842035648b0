using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What a <c>[CArray]</c> struct says.</summary>
internal sealed record ArrayTypeSymbol(ITypeSymbol Element, int Count);

/// <summary>Reads <c>[CArray]</c> structs.</summary>
internal static class ArrayTypes
{
    public static ArrayTypeSymbol? Read(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Struct
        && AttributeReading.Find(type, KnownNames.CArrayAttribute) is { ConstructorArguments: [{ Value: ITypeSymbol element }, { Value: int count }] }
            ? new(element, count)
            : null;
}
