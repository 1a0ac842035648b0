using CTypes.Generator.Model;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Finds the rule that a record in a record breaks, or an array type in it: it is reported there, and keeps the outer one from having a layout.</summary>
internal static class NestedRules
{
    public static string? FirstOf(INamedTypeSymbol record, Compilation compilation) =>
        MemberSymbols.Of(record)
            .Select(member => member switch { IFieldSymbol field => field.Type, IPropertySymbol property => property.Type, _ => null })
            .Select(type => RuleOf(type, compilation))
            .FirstOrDefault(rule => rule is not null);

    private static string? RuleOf(ITypeSymbol? member, Compilation compilation)
    {
        if (member is not INamedTypeSymbol type) return null;
        if (BufferType.Read(type) is { IsArray: false } buffer) return RuleOf(buffer.Element, compilation);

        Findings findings = new(wantsLocations: false);
        if (ArrayTypes.Read(type) is { } array)
        {
            ArrayParser.Parse(type, compilation, findings);
            return findings.FirstErrorSince(0) ?? RuleOf(array.Element, compilation);
        }

        if (!CTypeReader.IsRecord(type) && !CTypeReader.IsClassRecord(type)) return null;
        RecordResult? record = RecordParser.Parse(type, compilation, findings);
        return findings.FirstErrorSince(0) ?? record?.Broken?.Rule;
    }
}
