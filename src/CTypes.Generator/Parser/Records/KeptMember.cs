using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>A member of a record of the class form that is a pointer in C and an object in C#, which the record keeps alive.</summary>
internal static class KeptMember
{
    /// <summary>The C type of the pointer; null when no pointer to such an object can be stored.</summary>
    public static CTypeReference? Read(INamedTypeSymbol type, AttributeData? attribute, INamedTypeSymbol record)
    {
        bool isSelf = type.NullableAnnotation == NullableAnnotation.None && SymbolEqualityComparer.Default.Equals(type, record);    // a record cannot lie in itself
        bool isNullable = type.NullableAnnotation == NullableAnnotation.Annotated || isSelf;
        if (CTypeReader.IsClassRecord(type)) return ClassRecordBase.IsObject(type) && (isNullable || attribute?.NamedType("Type") is { Name: "POINTER" }) ? PointerTo(type) : null;
        if (type.SpecialType == SpecialType.System_String) return attribute?.Named("Count") is null ? Text(type, attribute) : null;
        if (AttributeReading.Find(type, KnownNames.CallbackAttribute) is not null) return CTypeReader.Read(type);
        return ClassMember.IsMemory(type) ? PointerTo(type.TypeArguments[0]) : null;
    }

    /// <summary>Whether the object can be what the declaration says that C has there.</summary>
    public static bool Fits(RecordMember member, ITypeSymbol stated)
    {
        if (CTypeReader.Read(stated) is not { } c || member.CType is not { } own) return false;
        return own.Form switch
        {
            CForm.Text => c.Form is CForm.Text or CForm.WideText,
            CForm.Callback => c.Form == CForm.Callback && SymbolEqualityComparer.Default.Equals(c.Symbol, own.Symbol),
            _ => c is { Form: CForm.Address, IsTypedef: false }
                || (c.Form == CForm.Pointer && (SymbolEqualityComparer.Default.Equals(c.PointeeSymbol, own.PointeeSymbol) || ElementMatcher.Matches(c, own.PointeeSymbol!))),
        };
    }

    public static KeptAccess Access(RecordMember member, string storage)
    {
        KeptKind kind = member.Type switch
        {
            { SpecialType: SpecialType.System_String } => KeptKind.Text,
            _ when CTypeReader.IsClassRecord(member.Type) => KeptKind.Record,
            _ when ClassMember.IsMemory(member.Type) => KeptKind.Memory,
            _ => KeptKind.Callback,
        };
        NullableAnnotation annotation = member.Type.NullableAnnotation;
        TextConversion? text = kind == KeptKind.Text ? Codings(member) : null;
        return new KeptAccess(storage, kind, TypeNames.FullNotNull(member.Type), annotation != NullableAnnotation.NotAnnotated, annotation == NullableAnnotation.None, text);
    }

    private static CTypeReference? Text(INamedTypeSymbol type, AttributeData? attribute) =>
        attribute?.NamedType("Type") is { } stated && CTypeReader.Read(stated) is { } c && TextMatcher.IsUtf16(c) ? PointerTo(c.PointeeSymbol!) : DefaultCTypes.Of(type);

    private static TextConversion Codings(RecordMember member)
    {
        CTypeReference c = (member.Attribute?.NamedType("Type") is { } stated ? CTypeReader.Read(stated)! : member.CType!)
            .With(TextCodings.Nearest(member.Symbol.GetAttributes(), TextCoding.Default))!;
        return new(TextMatcher.CodingOf(c, Direction.FromC), TextMatcher.CodingOf(c, Direction.ToC));
    }

    private static CTypeReference PointerTo(ITypeSymbol pointee) => new(CForm.Pointer, TypeNames.Short(pointee.WithNullableAnnotation(NullableAnnotation.None)) + " *", Pointee: CTypeReader.Read(pointee), PointeeSymbol: pointee);
}
