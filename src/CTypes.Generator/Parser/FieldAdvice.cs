using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What to write in place of a member that C cannot have.</summary>
internal static class FieldAdvice
{
    public static string For(ISymbol member, ITypeSymbol type)
    {
        if (member is IFieldSymbol { IsFixedSizeBuffer: true }) return "use fixed byte for chars of one byte or for flags, fixed ushort for UTF-16 units";
        if (member is IFieldSymbol { AssociatedSymbol: not null }) return member.ContainingType.TypeKind == TypeKind.Class ? "declare partial properties" : "declare plain fields, or partial properties";
        if (type is { SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.Annotated } && HasCount(member)) return "an array in a record is never NULL: write string";
        bool isArray = Strategies.BufferType.Read(type) is { IsArray: false } || (member is IPropertySymbol && type.SpecialType == SpecialType.System_String);
        if (isArray && HasCount(member) && Strategies.BufferType.Read(type) is { Element: var element }) return "for its elements " + Elements(element);
        if (isArray) return "say how many elements it has: [CField(Count = n)]";
        if (Records.ClassMember.IsMemory(type) && member.ContainingType.TypeKind != TypeKind.Class) return "only a record of the class form keeps an object: use POINTER<T>, or a span with [CField(Count = n)] for an array in the record";
        if (type is INamedTypeSymbol { Name: "CBox" } && Records.ClassMember.IsMemory(type)) return "a box holds one value: use CArray<T> for an array in the record";
        if (CTypeReader.IsClassRecord(type) && member.ContainingType.TypeKind == TypeKind.Class) return $"declare {type.Name}? for a pointer to one" + (SymbolEqualityComparer.Default.Equals(type, member.ContainingType) ? "; a record cannot lie in itself" : "");
        if (HasCount(member)) return $"an array is a property of Span<{TypeNames.Short(type)}>, or of string for text";
        if (AttributeReading.Find(type, KnownNames.COpaqueAttribute) is not null) return $"use POINTER<{type.Name}>, what it holds is not known";
        if (StatedOrder.IsStated(type))
            return StatedOrder.Read(type) is null ? "only a number has a byte order; a pointer has the machine's" : "bit-fields have the order of their record: declare the number, and ByteOrder on the record";
        return Instead(type);
    }

    private static string Elements(ITypeSymbol type) => type.SpecialType == SpecialType.System_Char
        ? "use c_char where C has bytes; where C has UTF-16 units, add Type = typeof(c_char16_t)"
        : Instead(type);

    private static string Instead(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "use c_bool",
        SpecialType.System_Char => "use c_char for a byte, ushort for a UTF-16 unit",
        SpecialType.System_String => "use c_char_p",
        _ when type is IArrayTypeSymbol => "use a fixed buffer or [CField(Count = n)] with a span for an array in the record, POINTER<T> for a pointer to one",
        _ when type.TypeKind == TypeKind.Delegate => "use a CFunctionPointer<T> of a [Callback] class, or nint",
        _ when AttributeReading.Find(type, KnownNames.CHandleAttribute) is not null => "use nint: a record keeps no handle open",
        _ when AttributeReading.Find(type, KnownNames.CallbackAttribute) is not null => $"use CFunctionPointer<{type.Name}> or nint",
        _ when type.IsReferenceType => "use c_void_p",
        _ when ForeignTypes.Advice(type) is string advice => "use " + advice,
        _ => $"put [CStruct] on {type.Name} or use a c_ type",
    };

    private static bool HasCount(ISymbol member) => AttributeReading.Find(member, KnownNames.CFieldAttribute)?.Named("Count") is not null;

    /// <summary>The types that can replace the field's own without a second thought.</summary>
    public static ImmutableDictionary<string, string?> Properties(ISymbol member)
    {
        string? types = member is not IFieldSymbol { AssociatedSymbol: null, IsFixedSizeBuffer: false, Type.SpecialType: var special } ? null : special switch
        {
            SpecialType.System_Boolean => "c_bool",
            SpecialType.System_Char => "c_char, ushort",
            SpecialType.System_String => "c_char_p",
            _ => null,
        };
        return FindingProperties.Of(FindingProperties.Suggestion, types);
    }
}
