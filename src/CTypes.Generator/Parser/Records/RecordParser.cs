using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Reads a <c>[CStruct]</c> or <c>[CUnion]</c>: a struct of plain fields or of partial properties, or a class.</summary>
internal static class RecordParser
{
    /// <summary>What can be generated; null when nothing can.</summary>
    public static AnyRecordModel? Parse(INamedTypeSymbol type, Compilation compilation, Findings findings)
    {
        int mark = findings.Mark;
        if (ContainerParser.Parse(type, findings) is not { } container) return null;
        container = container with { Deprecations = Deprecations.NamedBy(type, findings) };
        if (ParseRight(type, container, compilation, findings, mark) is { } right) return right;

        // Where the declaration itself is right, a record in it is wrong.
        string rule = findings.FirstErrorSince(mark) ?? NestedRules.FirstOf(type, compilation) ?? Rules.FieldTypeNotAllowed.Id;
        return BrokenRecordParser.Parse(type, container, rule);
    }

    /// <summary>Whether the record has a layout.</summary>
    public static bool IsRight(INamedTypeSymbol type, Compilation compilation, Findings findings)
    {
        int mark = findings.Mark;
        return ContainerParser.Parse(type, findings) is { } container && ParseRight(type, container, compilation, findings, mark) is not null;
    }

    // What is wrong with the container, a type parameter, is wrong with the record.
    private static AnyRecordModel? ParseRight(INamedTypeSymbol type, ContainerModel container, Compilation compilation, Findings findings, int mark)
    {
        AnyRecordModel? record = ParseModel(type, container, compilation, findings);
        return findings.FirstErrorSince(mark) is null ? record : null;
    }

    private static AnyRecordModel? ParseModel(INamedTypeSymbol type, ContainerModel container, Compilation compilation, Findings findings)
    {
        int mark = findings.Mark;
        if (LayOut(type, compilation, findings) is not { } record) return null;
        (RecordMember[] members, RecordOptions options, RecordLayouts layouts) = record;
        Target[] targets = layouts.Targets;
        if (type.TypeKind == TypeKind.Class)
        {
            MemberSizes.Check(members, targets, findings);
            new RecordAssertions(layouts, options, findings).Check(type, members);
            return findings.FirstErrorSince(mark) is null ? ClassRecordParser.Parse(type, container, members, layouts, options) : null;
        }

        members = LongDoubles.Narrow(members, targets);
        RecordProblems.ReportFar(type, members, layouts, findings);
        StorageKind? kind = StorageChoice.Choose(type, members, layouts, options, findings);
        new RecordAssertions(layouts, options, findings).Check(type, members);
        if (kind is null || findings.FirstErrorSince(mark) is not null) return null;
        return new RecordModelBuilder(container, type, members, layouts, options, kind.Value).Build();
    }

    /// <summary>The members with their layout on each target; null where something keeps them from having one.</summary>
    public static (RecordMember[] Members, RecordOptions Options, RecordLayouts Layouts)? LayOut(INamedTypeSymbol type, Compilation compilation, Findings findings)
    {
        int mark = findings.Mark;
        bool isClass = type.TypeKind == TypeKind.Class;
        if (isClass ? !ClassRecordParser.Check(type, findings) : !StructForms.Check(type, findings)) return null;
        RecordOptions options = RecordOptions.Read(type);
        RecordMember[]? members = RecordMembers.Read(type, options, findings);
        RecordForms.Check(type, members ?? [], options, findings);
        if (isClass) ClassRecordParser.CheckMembers(type, members ?? [], findings);
        if (members is null || RecordDeclarationReader.Read(type) is not { } declaration) return null;

        TargetsReader.Check(options.Attribute, type, findings);
        Target[] targets = TargetsReader.Read(compilation, options.Attribute);
        RecordProblems.Report(type, declaration, members, options, targets, findings);
        if (findings.FirstErrorSince(mark) is not null || !targets.All(target => Layout.IsSound(declaration, options.On(target)))) return null;
        return (members, options, RecordLayouts.Of(declaration, options, targets));
    }
}
