using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Reads what a record that breaks a rule needs in order to compile.</summary>
internal static class BrokenRecordParser
{
    public static BrokenRecordModel Parse(INamedTypeSymbol type, ContainerModel container, string rule)
    {
        ISymbol[] members = [.. MemberSymbols.Of(type)];
        return new BrokenRecordModel(
            container,
            TypeNames.Own(type),
            rule,
            members.OfType<IPropertySymbol>().Select(PropertyParser.Head).Concat(Promoted(type, members)).ToEquatableArray(),
            members.OfType<IMethodSymbol>().Select(MethodSignature.Print).ToEquatableArray(),
            ConstructorParser.Of(type, Parameters(type, members), members.OfType<IFieldSymbol>().Select(f => f.Type)),
            RecordForms.StructLayoutByHand(type) is null && members.Any(m => RecordForms.OffsetOf(m) is not null),
            OwnMembers.LeavesProperty(type, "Layout") && (ClassRecordBase.Of(type) is null || Derives(type)),
            type.TypeKind == TypeKind.Class ? Class(type) : null);
    }

    private static IEnumerable<PropertyHead> Promoted(INamedTypeSymbol type, ISymbol[] members) =>
        PromotionParser.Parse(type, [.. members.OfType<IPropertySymbol>().Select(property => MemberReader.Read(property, [type])).OfType<RecordMember>()]).Select(promoted => promoted.Head);

    private static BrokenClassModel Class(INamedTypeSymbol type) =>
        new(new RecordClassModel(Derives(type), type.IsSealed, ClassRecordParser.NeedsDefaultConstructor(type)), ClassRecordBase.IsObject(type));

    private static bool Derives(INamedTypeSymbol type) => ClassRecordBase.Of(type) is not null && ClassRecordBase.IsObject(type);

    private static ConstructorParameter[] Parameters(INamedTypeSymbol type, ISymbol[] members)
    {
        bool canBeSet = members.All(m => m is IFieldSymbol { AssociatedSymbol: null, Type.TypeKind: not TypeKind.Error });
        bool isUnion = RecordDeclarationReader.KindOf(type) == CTypes.Abi.RecordKind.Union;
        IFieldSymbol[] fields = isUnion || !canBeSet ? [] : [.. members.OfType<IFieldSymbol>().Where(f => !f.IsFixedSizeBuffer && !Deprecations.IsForbidden(f))];
        bool userHasOne = ConstructorParser.HasOwn(type, fields.Length);
        bool twoOfOneName = fields.Select(f => f.Name).Distinct().Count() < fields.Length;
        return userHasOne || twoOfOneName ? [] : [.. fields.Select(f => new ConstructorParameter(MethodSignature.Escape(f.Name), TypeNames.Full(f.Type), ParameterKind.Value, MethodSignature.Escape(f.Name), f.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol))];
    }
}
