using System.Collections.Immutable;
using CTypes.Abi;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Reads one member of a record: its C type, name, width and form.</summary>
internal static class MemberReader
{
    private const int Flexible = -1;

    /// <summary>The member; null when its type has no C counterpart.</summary>
    /// <param name="around">The records that the member is in, outermost first.</param>
    public static RecordMember? Read(ISymbol symbol, ImmutableArray<INamedTypeSymbol> around)
    {
        AttributeData? attribute = AttributeReading.Find(symbol, KnownNames.CFieldAttribute);
        if (HasBits(attribute) && (symbol as IPropertySymbol)?.Type is { } ofBits && StatedOrder.IsStated(ofBits)) return null;
        if (symbol is IFieldSymbol field)
            return FieldTypes.Read(field, around) is { } plain ? Make(symbol, plain, FieldTypes.ReferenceTo(field), attribute, HasBits(attribute) ? MemberForm.BitField : MemberForm.Value) : null;

        if (ClassMember.Read(symbol, attribute, around) is { } ofClass) return ofClass.Type is { } own ? Make(symbol, own, ofClass.CType, attribute, ofClass.Form) : null;

        ITypeSymbol type = symbol is IPropertySymbol property ? property.Type : ((IMethodSymbol)symbol).ReturnType;
        ITypeSymbol? element = Strategies.BufferType.Read(type) is { IsArray: false } buffer ? buffer.Element : null;
        int count = attribute?.NamedInt("Count", 0) ?? 0;
        MemberForm form = Form(symbol, type, element, count, attribute);
        if (form is MemberForm.Span or MemberForm.Flexible && element is null) return null;
        if ((form is MemberForm.Span or MemberForm.Text) != count > 0) return null;

        ITypeSymbol stated = attribute?.NamedType("Type") ?? element ?? type;
        if (form == MemberForm.Text && (!HoldsBytes(attribute) || type.NullableAnnotation == NullableAnnotation.Annotated)) return null;
        if (form == MemberForm.Text) return Make(symbol, Array(new FieldType(new ScalarType(Scalar.Char), "c_char"), count), null, attribute, form);
        FieldType? single = stated.SpecialType == SpecialType.System_Boolean && element is null ? new(new ScalarType(Scalar.Bool), "c_bool") : FieldTypes.Read(stated, around);
        if (single is null) return null;
        CTypeReference? reference = DefaultCTypes.Of(stated);
        return Make(symbol, form == MemberForm.Span ? Array(single, count) : single, reference, attribute, form);
    }

    private static MemberForm Form(ISymbol symbol, ITypeSymbol type, ITypeSymbol? element, int count, AttributeData? attribute)
    {
        if (count == Flexible || symbol is IMethodSymbol) return MemberForm.Flexible;
        if (element is not null) return MemberForm.Span;
        if (type.SpecialType == SpecialType.System_String) return MemberForm.Text;
        if (symbol is IPropertySymbol { RefKind: not RefKind.None }) return MemberForm.Reference;
        return HasBits(attribute) ? MemberForm.BitField : MemberForm.Value;
    }

    /// <summary>Whether text has the units that text in a record has; a wide array of C's would be longer.</summary>
    public static bool HoldsBytes(AttributeData? attribute) =>
        attribute?.NamedType("Type") is not { } unit || (CTypeReader.Read(unit) is { Scalar: { } scalar } && ScalarTable.NativeOf(scalar) is "byte" or "sbyte");

    /// <summary>Whether the declaration says how many bits the member has, be it a number that no bit-field has.</summary>
    public static bool HasBits(AttributeData? attribute) => attribute?.Named("Bits") is { Value: int };

    private static FieldType Array(FieldType element, int count) => new(new ArrayType(element.Layout, count), $"{element.Name}[{count}]");

    /// <summary>The name that C has for a member.</summary>
    public static string NameOf(ISymbol symbol, AttributeData? attribute) => attribute?.FirstText() ?? symbol.Name;

    private static RecordMember Make(ISymbol symbol, FieldType type, CTypeReference? reference, AttributeData? attribute, MemberForm form)
    {
        bool unnamed = attribute?.NamedFlag("Unnamed") == true;
        string name = unnamed ? "" : NameOf(symbol, attribute);
        int? bitWidth = form == MemberForm.BitField ? attribute!.NamedInt("Bits", 0) : null;
        FieldDeclaration declaration = new(name, type.Layout, bitWidth, attribute?.NamedInt("Align", 0) ?? 0, form == MemberForm.Flexible);
        return new RecordMember(symbol, declaration, reference, type.Name + (form == MemberForm.Flexible ? "[]" : ""), form, attribute);
    }
}
