using CTypes.Abi;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Tells which C type a C# type names in ArgTypes, RestType or a record's field.</summary>
internal static class CTypeReader
{
    /// <summary>The C type; null when the C# type names none.</summary>
    public static CTypeReference? Read(ITypeSymbol type)
    {
        type = type.WithNullableAnnotation(NullableAnnotation.None);    // which is no part of the name in typeof
        if (AttributeReading.IsOurs(type) && type is INamedTypeSymbol { TypeKind: not TypeKind.Enum, IsUnboundGenericType: false } ours) return ReadOurs(ours);
        string name = TypeNames.Short(type);
        if (type.SpecialType == SpecialType.System_Void) return new(CForm.Void, name, type);
        if (type.TypeKind == TypeKind.Enum && type is INamedTypeSymbol { EnumUnderlyingType: { } underlying }) return ReadEnum(name, type, underlying);
        if (type is INamedTypeSymbol { IsUnboundGenericType: true }) return null;
        if (AttributeReading.Find(type, KnownNames.CTypedefAttribute) is not null) return TypedefReader.Read(type);
        if (IsRecord(type)) return new(CForm.Record, name, type);
        if (HandleTypes.AttributeOf(type) is not null) return HandleTypes.Read(name, type);
        if (AttributeReading.Find(type, KnownNames.CallbackAttribute) is not null) return new(CForm.Callback, name, type);
        if (AdapterType.Read(type) is not null) return new(CForm.Adapter, name, type);
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

    private static CTypeReference? ReadOurs(INamedTypeSymbol type)
    {
        string name = type.Arity == 0 ? type.Name : TypeNames.Short(type);
        switch (type.Name)
        {
            case "c_char_p":
                return new(CForm.Text, name, type);
            case "c_wchar_p":
                return new(CForm.WideText, name, type);
            case "c_void_p":
                return new(CForm.Address, name, type);
            case "POINTER" when type.TypeArguments is [{ } pointee]:
                return new(CForm.Pointer, name, type, Pointee: Read(pointee), PointeeSymbol: pointee);
            case "c_bool":
                return new(CForm.Scalar, name, type, Abi.Scalar.Bool, True: 1);
            default:
                return ScalarTable.ByName(type.Name) is Scalar scalar ? new(CForm.Scalar, name, type, scalar) : null;
        }
    }
}
