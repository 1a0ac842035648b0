using System.Collections.Immutable;
using CTypes.Abi;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>A member that only a record of the class form can have: a view, or a pointer to an object that is kept alive.</summary>
/// <param name="Type">The type as the record lays it out; null when C has no counterpart.</param>
/// <param name="CType">What the pointer is in C; null for a view.</param>
internal sealed record ClassMember(MemberForm Form, FieldType? Type, CTypeReference? CType = null)
{
    /// <summary>The member; null when records of both forms can have it.</summary>
    /// <param name="around">The records that the member is in, outermost first.</param>
    public static ClassMember? Read(ISymbol symbol, AttributeData? attribute, ImmutableArray<INamedTypeSymbol> around)
    {
        if (symbol is INamedTypeSymbol outer) return new(MemberForm.Base, Nested(outer, around));
        if (symbol is not IPropertySymbol { ContainingType.TypeKind: TypeKind.Class, RefKind: RefKind.None, Type: INamedTypeSymbol { TypeKind: TypeKind.Class } type }) return null;
        if (IsMemory(type) && attribute?.Named("Count") is not null) return InlineArray(type, attribute, around);
        if (KeptMember.Read(type, attribute, symbol.ContainingType) is { } pointer) return new(MemberForm.Kept, new(new PointerType(), attribute?.NamedType("Type")?.Name is { } stated and not "POINTER" ? stated : pointer.Name), pointer);
        return CTypeReader.IsClassRecord(type) ? new(MemberForm.View, Nested(type, around)) : null;
    }

    /// <summary>Whether a type is a <c>CArray</c>, a <c>CRecordArray</c> or a <c>CBox</c>.</summary>
    public static bool IsMemory(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "CArray" or "CRecordArray" or "CBox", TypeArguments.Length: 1 } && AttributeReading.IsOurs(type);

    private static ClassMember InlineArray(INamedTypeSymbol type, AttributeData attribute, ImmutableArray<INamedTypeSymbol> around)
    {
        ITypeSymbol element = attribute.NamedType("Type") ?? type.TypeArguments[0];
        int count = attribute.NamedInt("Count", 0);
        FieldType? single = count < 1 || type.Name == "CBox" ? null
            : type.Name == "CRecordArray" ? element is INamedTypeSymbol record ? Nested(record, around) : null
            : FieldTypes.Read(element, around);
        return new(MemberForm.Array, single is null ? null : new(new ArrayType(single.Layout, count), $"{single.Name}[{count}]"), type.Name == "CArray" ? DefaultCTypes.Of(element) : null);
    }

    // In metadata the members of a class cannot be told from others, so only a record of this assembly can lie in another.
    private static FieldType? Nested(INamedTypeSymbol type, ImmutableArray<INamedTypeSymbol> around) =>
        !type.DeclaringSyntaxReferences.IsEmpty && !type.IsGenericType && ClassRecordBase.IsObject(type) && !around.Any(r => SymbolEqualityComparer.Default.Equals(r, type)) && RecordDeclarationReader.Read(type, around) is { } nested
            ? new(new RecordType(nested), type.Name)
            : null;
}
