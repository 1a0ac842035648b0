using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser.Records;

/// <summary>Decides how a partial property reads and writes its member.</summary>
internal static class PropertyParser
{
    public static PropertyModel Parse(IPropertySymbol property, RecordMember member, int index, string storage, RecordLayouts layouts, RecordOptions options)
    {
        MemberAccess access = Access(member, index, MethodSignature.Escape(storage), layouts, options);
        bool returnsReference = property.ContainingType.TypeKind == TypeKind.Struct && access is (ReferenceAccess or SpanAccess) && AttributeReading.FindAny(property, "UnscopedRefAttribute") is null;
        return new PropertyModel(Head(property), property.Name, returnsReference, access);
    }

    private static MemberAccess Access(RecordMember member, int index, string storage, RecordLayouts layouts, RecordOptions options) => member switch
    {
        { Form: MemberForm.BitField, IsUnnamed: true } => new UnnamedAccess(),
        { Form: MemberForm.BitField } => BitField(member, index, storage, layouts, options),
        { Form: MemberForm.Reference } => new ReferenceAccess(storage, TypeNames.Full(member.Type)),
        { Form: MemberForm.View } => new ViewAccess(storage, TypeNames.FullNotNull(member.Type)),
        { Form: MemberForm.Array, Declaration.Type: ArrayType array, Type: INamedTypeSymbol type } => new ArrayViewAccess(storage, TypeNames.Full(type.TypeArguments[0]), array.Count, type.Name == "CRecordArray"),
        { Form: MemberForm.Kept } => KeptMember.Access(member, storage),
        { Form: MemberForm.Flexible } => new RestAccess(storage, StorageFields.ElementOf(member), Layout.SizeOf(member.Declaration.Type, layouts.All[0].Target)),
        { Form: MemberForm.Span, Declaration.Type: ArrayType array } => new SpanAccess(storage, StorageFields.ElementOf(member), array.Count),
        { Form: MemberForm.Text, Declaration.Type: ArrayType array } => new TextAccess(storage, array.Count),
        { CType.Scalar: Scalar.LongDouble, Symbol.ContainingType.TypeKind: TypeKind.Class } => new LongDoubleAccess(storage, Conversion(member, Direction.FromC), Conversion(member, Direction.ToC)),
        _ => new ValueAccess(storage, StorageFields.TypeOf(member), Conversion(member, Direction.FromC), Conversion(member, Direction.ToC), options.IsBigEndian && member.CType?.Form == CForm.Scalar),
    };

    private static BitAccess BitField(RecordMember member, int index, string storage, RecordLayouts layouts, RecordOptions options)
    {
        (RecordLayout windows, RecordLayout others) = layouts.ByWindows ?? (layouts.First, layouts.First);
        BitPlace place = Place(others.Fields[index]);
        BitPlace onWindows = Place(windows.Fields[index]);
        string primitive = Primitive(member);
        bool isSigned = primitive is "sbyte" or "short" or "int" or "long" or "nint";
        bool isEnum = member.Type.TypeKind == TypeKind.Enum || AttributeReading.Find(member.Type, KnownNames.CTypedefAttribute) is not null;
        return new BitAccess(storage, TypeNames.Full(member.Type), primitive, isEnum, isSigned, options.IsBigEndian, place, onWindows == place ? null : onWindows);
    }

    private static string Primitive(RecordMember member) => member.CType!.Scalar!.Value switch
    {
        _ when member.Type.SpecialType == SpecialType.System_Boolean || member.CType.Scalar == Scalar.Bool => "bool",
        Scalar.Long => "nint",
        Scalar.ULong => "nuint",
        Scalar scalar => ScalarTable.NativeOf(scalar),
    };

    public static BitPlace Place(FieldLayout field) => new(field.ByteOffset, field.ByteSize, field.BitOffset, field.BitWidth ?? 0);

    /// <summary>The conversion of a property's value; a record or array type, which needs none, is itself.</summary>
    public static ValueModel Conversion(RecordMember member, Direction direction)
    {
        ITypeSymbol type = member.Type;
        bool isAddress = type is IPointerTypeSymbol or IFunctionPointerTypeSymbol || (member.CType?.Form is CForm.Text or CForm.WideText && AttributeReading.IsOurs(type));
        if (isAddress) return new(ValueForm.Cast, member.TypeName, "nint", TypeNames.Full(type));
        string full = TypeNames.Full(type);
        return (member.CType is null ? null : ValueMatcher.Match(member.CType, type, direction)) ?? new(ValueForm.Same, member.TypeName, full, full);
    }

    /// <summary>The heads of the property and its accessors as the user's half has them.</summary>
    public static PropertyHead Head(IPropertySymbol property) => new(Signature(property), Accessor(property, property.GetMethod), Accessor(property, property.SetMethod));

    private static MemberHead Signature(IPropertySymbol property)
    {
        SyntaxTokenList modifiers = ((PropertyDeclarationSyntax)property.DeclaringSyntaxReferences[0].GetSyntax()).Modifiers;
        string reference = property.RefKind switch { RefKind.Ref => "ref ", RefKind.RefReadOnly => "ref readonly ", _ => "" };
        return new($"{string.Concat(modifiers.Select(m => m.ValueText + " "))}{reference}{TypeNames.Full(property.Type)} {MethodSignature.Escape(property.Name)}", AttributeReading.OwnOf(property));
    }

    private static MemberHead? Accessor(IPropertySymbol property, IMethodSymbol? accessor)
    {
        if (accessor is null) return null;
        SyntaxKind[] keywords = accessor.MethodKind == MethodKind.PropertyGet ? [SyntaxKind.GetAccessorDeclaration] : [SyntaxKind.SetAccessorDeclaration, SyntaxKind.InitAccessorDeclaration];
        AccessorDeclarationSyntax? syntax = ((PropertyDeclarationSyntax)property.DeclaringSyntaxReferences[0].GetSyntax()).AccessorList?.Accessors.FirstOrDefault(a => keywords.Contains(a.Kind()));
        return syntax is null ? null : new(string.Concat(syntax.Modifiers.Select(m => m.ValueText + " ")) + syntax.Keyword.ValueText, AttributeReading.OwnOf(accessor));
    }
}
