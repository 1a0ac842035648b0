using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser.Records;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[CArray]</c> struct.</summary>
internal static class ArrayParser
{
    private static readonly string[] s_ofAll = ["Span"];

    private static readonly string[] s_ofText = [.. s_ofAll, "Value", "Raw"];

    public static ArrayModel? Parse(INamedTypeSymbol type, Compilation compilation, Findings findings)
    {
        if (ArrayTypes.Read(type) is not { } array) return null;
        int mark = findings.Mark;
        AttributeData attribute = AttributeReading.Find(type, KnownNames.CArrayAttribute)!;
        ContainerModel? container = ContainerParser.Parse(type, findings);
        StructForms.Check(type, findings);
        if (type.IsReadOnly) StructForms.Refuse(type, "a readonly struct has no elements to write", findings);
        if (type.IsRecord) StructForms.Refuse(type, "a record struct cannot be an array", findings);
        else if (OwnMembers.HasPrimaryConstructor(type)) StructForms.Refuse(type, "its generated constructor would have to call its primary one", findings);
        FieldType? element = FieldTypes.Read(array.Element, []);
        if (element is null) findings.Add(Rules.TypeNotKnownToC, () => attribute.Location(0), TypeNames.Short(array.Element), type.Name, RecordsElsewhere.Advice(array.Element) ?? AllowedTypes.Instead(array.Element));
        else if (MemberSizes.WhyNotCs(element.Layout, TargetsReader.Read(compilation)) is string reason) findings.Add(Rules.FieldTypeNotAllowed, () => attribute.Location(0), type.Name, element.Name, reason);
        if (array.Count < 1) findings.Add(Rules.ArrayLengthNotAllowed, () => attribute.Location(1), array.Count, type.Name, FlexibleParser.OfArrayThatGrows);
        long sizeBytes = element is null || array.Count < 1 ? 0 : Targets.Default.Max(target => SizeOf(new ArrayType(element.Layout, array.Count), target));
        if (sizeBytes > RecordProblems.MostInlineBytes)
            findings.Add(Rules.RecordTooLarge, () => attribute.Location(1), type.Name, sizeBytes >= Shape.LimitBytes ? "2 GiB or more" : RecordProblems.ArrayTooLarge);
        bool isText = CTypeReader.Read(array.Element) is { Form: CForm.Scalar, Scalar: Scalar.Char };
        foreach (string name in isText ? s_ofText : s_ofAll) GeneratedNames.AreTaken(type, name, findings);
        if (container is null || findings.FirstErrorSince(mark) is not null) return null;

        string elementType = TypeNames.Full(array.Element);
        bool isPointer = element!.Layout is PointerType;
        return new ArrayModel(container with { Deprecations = Deprecations.NamedBy(type, findings) }, TypeNames.Own(type), elementType, isPointer ? "nint" : elementType, array.Count, new MemberNames(type).Take("_element"), OwnMembers.Find(type, "Length") is null, !OwnMembers.HasEquality(type), OwnMembers.LeavesEquality(type), isText);
    }

    // An element without a layout has a finding of its own.
    private static long SizeOf(ArrayType array, Target target) =>
        Layout.IsSound(new RecordDeclaration("", RecordKind.Struct, new[] { new FieldDeclaration("elements", array.Element) }.ToEquatableArray()), target) ? Layout.SizeOf(array, target) : 0;
}
