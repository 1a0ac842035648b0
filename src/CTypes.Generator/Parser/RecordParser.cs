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
    public static RecordModel? Parse(INamedTypeSymbol type, Findings findings)
    {
        int mark = findings.Mark;
        ContainerModel? container = ContainerParser.Parse(type, findings);
        CheckPack(type, findings);
        CheckStructLayout(type, findings);
        IFieldSymbol[] fields = [.. RecordShape.Fields(type)];
        foreach (IFieldSymbol field in fields) CheckField(type, field, findings);
        if (findings.FirstErrorSince(mark) is not null || container is null || RecordDeclarationReader.Read(type) is not { } declaration) return null;

        (Target Target, RecordLayout Layout)[] layouts = [.. Targets.Default.Select(target => (target, Layout.Of(declaration, target)))];
        bool isUnion = declaration.Kind == RecordKind.Union;
        IFieldSymbol[] parameters = isUnion || HasOwnConstructor(type, fields) ? [] : [.. fields.Where(f => !f.IsFixedSizeBuffer)];
        return new RecordModel(
            container,
            MethodSignature.Escape(type.Name),
            isUnion,
            layouts.Max(l => l.Layout.AlignBytes),
            RecordTable.Lines(declaration, [.. fields.Select(f => FieldTypes.Read(f, [type])!.Name)], layouts).ToEquatableArray(),
            Visibility.AtMost(Accessibility.Public, type, parameters.Select(f => f.Type)),
            parameters.Select(ToParameter).ToEquatableArray());
    }

    private static RecordField ToParameter(IFieldSymbol field) =>
        new(MethodSignature.Escape(field.Name), TypeNames.Full(field.Type), field.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol);

    // Beside a primary constructor there can be no other that does not call it.
    private static bool HasOwnConstructor(INamedTypeSymbol type, IFieldSymbol[] fields) =>
        type.InstanceConstructors.Any(c => !c.IsImplicitlyDeclared && (c.Parameters.Length == fields.Length || c.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax)));

    private static void CheckPack(INamedTypeSymbol type, Findings findings)
    {
        int packBytes = RecordDeclarationReader.PackOf(type);
        if (packBytes is 0 or 1 or 2 or 4 or 8 or 16) return;
        AttributeData attribute = (AttributeReading.Find(type, KnownNames.CStructAttribute) ?? AttributeReading.Find(type, KnownNames.CUnionAttribute))!;
        findings.Add(Rules.PackNotAllowed, () => attribute.Location("Pack"), packBytes, type.Name);
    }

    private static void CheckStructLayout(INamedTypeSymbol type, Findings findings)
    {
        AttributeData? byHand = type.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "StructLayoutAttribute" } && !GeneratedHalf.Is(a.ApplicationSyntaxReference));
        if (byHand is not null) findings.Add(Rules.StructLayoutByHand, byHand.Location, type.Name);
    }

    private static void CheckField(INamedTypeSymbol type, IFieldSymbol field, Findings findings)
    {
        Func<Location?> place = () => (field.AssociatedSymbol ?? field).Locations.FirstOrDefault();
        if (FieldTypes.Read(field, [type]) is null)
        {
            string what = field.AssociatedSymbol is null ? TypeNames.Short(field.Type) : "the hidden storage of a property or event";
            findings.Add(Rules.FieldTypeNotAllowed, place, field.AssociatedSymbol?.Name ?? field.Name, what, FieldAdvice.For(field));
            return;
        }

        if (RecordDeclarationReader.KindOf(type) == RecordKind.Union && !StartsAtZero(field)) findings.Add(Rules.UnionFieldWithoutOffset, place, field.Name, type.Name);
        if (PointerCycles.Closes(type, field) is { } pointee) findings.Add(Rules.PointerCycle, place, field.Name, pointee.Name);
    }

    private static bool StartsAtZero(IFieldSymbol field) =>
        field.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "FieldOffsetAttribute" }) is { ConstructorArguments: [{ Value: 0 }] };
}
