using CTypes.Abi;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Tells which C type a C# type names in ArgTypes, RestType or a record's field.</summary>
internal static class CTypeReader
{
    /// <summary>The C type; null when the C# type names none.</summary>
    public static CTypeReference? Read(ITypeSymbol type)
    {
        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (type.SpecialType == SpecialType.System_Void) return new(CForm.Void, name, type);
        if (type.TypeKind == TypeKind.Enum && type is INamedTypeSymbol { EnumUnderlyingType: { } underlying }) return ReadEnum(name, type, underlying);
        if (type is INamedTypeSymbol { IsUnboundGenericType: true }) return null;
        if (AttributeReading.IsOurs(type)) return ReadOurs(name, (INamedTypeSymbol)type);
        if (IsRecord(type)) return new(CForm.Record, name, type);
        if (AttributeReading.Find(type, KnownNames.CHandleAttribute) is not null) return new(CForm.Handle, name, type);
        if (AttributeReading.Find(type, KnownNames.CallbackAttribute) is not null) return new(CForm.Callback, name, type);
        return null;
    }

    public static bool IsRecord(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Struct
        && (AttributeReading.Find(type, KnownNames.CStructAttribute) ?? AttributeReading.Find(type, KnownNames.CUnionAttribute)) is not null;

    /// <summary>Whether a type is a record of the class form, which C gets only by its address.</summary>
    public static bool IsClassRecord(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Class }
        && (AttributeReading.Find(type, KnownNames.CStructAttribute) ?? AttributeReading.Find(type, KnownNames.CUnionAttribute)) is not null;

    private static CTypeReference? ReadEnum(string name, ITypeSymbol type, ITypeSymbol underlying) =>
        ScalarTable.ByPrimitive(underlying.SpecialType) is Scalar scalar ? new(CForm.Scalar, name, type, scalar) : null;

    private static CTypeReference? ReadOurs(string name, INamedTypeSymbol type)
    {
        switch (type.Name)
        {
            case "c_char_p":
                return new(CForm.Text, name, type);
            case "c_void_p":
                return new(CForm.Address, name, type);
            case "POINTER" when type.TypeArguments is [{ } pointee]:
                return new(CForm.Pointer, name, type, Pointee: Read(pointee), PointeeSymbol: pointee);
            default:
                return ScalarTable.ByName(type.Name) is Scalar scalar ? new(CForm.Scalar, name, type, scalar) : null;
        }
    }
}
