using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[CStruct]</c> or <c>[CUnion]</c> of plain fields.</summary>
internal static class RecordParser
{
    private static readonly int[] s_packs = [1, 2, 4, 8, 16];

    public static RecordModel? Parse(INamedTypeSymbol type, Findings findings)
    {
        int mark = findings.Mark;
        ContainerModel? container = ContainerParser.Parse(type, findings);
        CheckPack(type, findings);
        CheckStructLayout(type, findings);
        IFieldSymbol[] fields = [.. RecordShape.Fields(type)];
        foreach (IFieldSymbol field in fields) CheckField(type, field, findings);
        if (container is null) return null;
        RecordDeclaration? declaration = findings.FirstErrorSince(mark) is null ? RecordDeclarationReader.Read(type) : null;
        return declaration is null ? Broken(type, container, fields, findings.FirstErrorSince(mark)) : Complete(type, container, fields, declaration);
    }

    // Its constructor is there, so that the rule is what the user reads; where the declaration alone is right, a record in it is wrong.
    private static RecordModel Broken(INamedTypeSymbol type, ContainerModel container, IFieldSymbol[] fields, string? rule)
    {
        bool isUnion = RecordDeclarationReader.KindOf(type) == RecordKind.Union;
        bool canBeSet = fields.All(f => f.AssociatedSymbol is null && f.Type.TypeKind != TypeKind.Error);
        bool hasOffsets = StructLayoutByHand(type) is null && fields.Any(f => OffsetOf(f) is not null);
        IFieldSymbol[] parameters = canBeSet ? ConstructorOf(type, fields) : [];
        return new RecordModel(
            container, MethodSignature.Escape(type.Name), isUnion, 0, [], Visibility.AtMost(Accessibility.Public, type, parameters.Select(f => f.Type)), parameters.Select(ToParameter).ToEquatableArray(), rule ?? Rules.FieldTypeNotAllowed.Id, hasOffsets);
    }

    private static RecordModel Complete(INamedTypeSymbol type, ContainerModel container, IFieldSymbol[] fields, RecordDeclaration declaration)
    {
        (Target Target, RecordLayout Layout)[] layouts = [.. Targets.Default.Select(target => (target, Layout.Of(declaration, target)))];
        bool isUnion = declaration.Kind == RecordKind.Union;
        IFieldSymbol[] parameters = ConstructorOf(type, fields);
        return new RecordModel(
            container,
            MethodSignature.Escape(type.Name),
            isUnion,
            layouts.Max(l => l.Layout.AlignBytes),
            RecordTable.Lines(declaration, [.. fields.Select(f => FieldTypes.Read(f, [type])!.Name)], layouts).ToEquatableArray(),
            Visibility.AtMost(Accessibility.Public, type, parameters.Select(f => f.Type)),
            parameters.Select(ToParameter).ToEquatableArray(),
            BrokenRule: null,
            HasOffsets: isUnion);
    }

    private static IFieldSymbol[] ConstructorOf(INamedTypeSymbol type, IFieldSymbol[] fields) =>
        RecordDeclarationReader.KindOf(type) == RecordKind.Union || HasOwnConstructor(type, fields) ? [] : [.. fields.Where(f => !f.IsFixedSizeBuffer)];

    private static RecordField ToParameter(IFieldSymbol field) =>
        new(MethodSignature.Escape(field.Name), TypeNames.Full(field.Type), field.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol);

    // Beside a primary constructor there can be no other that does not call it.
    private static bool HasOwnConstructor(INamedTypeSymbol type, IFieldSymbol[] fields) =>
        type.InstanceConstructors.Any(c => !c.IsImplicitlyDeclared && (c.Parameters.Length == fields.Length || c.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax)));

    private static void CheckPack(INamedTypeSymbol type, Findings findings)
    {
        int packBytes = RecordDeclarationReader.PackOf(type);
        if (packBytes == 0 || s_packs.Contains(packBytes)) return;
        AttributeData attribute = (AttributeReading.Find(type, KnownNames.CStructAttribute) ?? AttributeReading.Find(type, KnownNames.CUnionAttribute))!;
        string nearest = string.Join(", ", s_packs.Where(valid => valid < packBytes).Reverse().Take(1).Concat(s_packs.Where(valid => valid > packBytes).Take(1)));
        findings.Add(Rules.PackNotAllowed, () => attribute.Location("Pack"), ImmutableDictionary<string, string?>.Empty.Add(ArgTypesParser.Suggestion, nearest), packBytes, type.Name);
    }

    private static void CheckStructLayout(INamedTypeSymbol type, Findings findings)
    {
        if (StructLayoutByHand(type) is { } byHand) findings.Add(Rules.StructLayoutByHand, byHand.Location, type.Name);
    }

    private static AttributeData? StructLayoutByHand(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "StructLayoutAttribute" } && !GeneratedHalf.Is(a.ApplicationSyntaxReference));

    private static void CheckField(INamedTypeSymbol type, IFieldSymbol field, Findings findings)
    {
        Func<Location?> place = () => (field.AssociatedSymbol ?? field).Locations.FirstOrDefault();
        if (field.Type.TypeKind == TypeKind.Error || IsNestedRecord(field)) return;    // the compiler says it, or the rules of the record in it
        if (FieldTypes.Read(field, [type]) is null)
        {
            string what = field.AssociatedSymbol is null ? TypeNames.Short(field.Type) : "the hidden storage of a property or event";
            findings.Add(Rules.FieldTypeNotAllowed, place, FieldAdvice.Properties(field), field.AssociatedSymbol?.Name ?? field.Name, what, FieldAdvice.For(field));
            return;
        }

        if (RecordDeclarationReader.KindOf(type) == RecordKind.Union && !StartsAtZero(field)) findings.Add(Rules.UnionFieldWithoutOffset, place, field.Name, type.Name);
        if (PointerCycles.Closes(type, field) is { } pointee) findings.Add(Rules.PointerCycle, place, field.Name, pointee.Name);
    }

    private static bool IsNestedRecord(IFieldSymbol field) => field.AssociatedSymbol is null && CTypeReader.IsRecord(field.Type) && FieldTypes.Read(field, [field.ContainingType]) is null;

    private static bool StartsAtZero(IFieldSymbol field) => OffsetOf(field) is { ConstructorArguments: [{ Value: 0 }] };

    private static AttributeData? OffsetOf(IFieldSymbol field) => field.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "FieldOffsetAttribute" });
}
