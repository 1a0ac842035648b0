using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Finds the rule that a record in a record breaks, or an array type in it: it is reported there, and keeps the outer one from having a layout.</summary>
internal sealed class NestedRules(Compilation compilation)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);    // objects may refer to each other in a cycle

    public static string? FirstOf(INamedTypeSymbol record, Compilation compilation) => new NestedRules(compilation).FirstOf(record);

    private string? FirstOf(INamedTypeSymbol record) =>
        MemberSymbols.Of(record)
            .Select(member => RuleOf(member switch { IFieldSymbol field => field.Type, IPropertySymbol property => property.Type, INamedTypeSymbol around => around, _ => null }))
            .FirstOrDefault(rule => rule is not null);

    private string? RuleOf(ITypeSymbol? member)
    {
        if (member is not INamedTypeSymbol type || !_seen.Add(type)) return null;
        if (BufferType.Read(type) is { IsArray: false } buffer) return RuleOf(buffer.Element);

        Findings findings = new(wantsLocations: false);
        if (ArrayTypes.Read(type) is { } array)
        {
            ArrayParser.Parse(type, compilation, findings);
            return findings.FirstErrorSince(0) ?? RuleOf(array.Element);
        }

        bool isRecord = CTypeReader.IsRecord(type) || CTypeReader.IsClassRecord(type);
        return !isRecord || RecordParser.IsRight(type, compilation, findings) ? null : findings.FirstErrorSince(0) ?? FirstOf(type);
    }
}
