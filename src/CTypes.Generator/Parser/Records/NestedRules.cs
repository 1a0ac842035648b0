using System.Runtime.CompilerServices;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Finds the rule that a record in a record breaks, or an array type in it: it is reported there, and keeps the outer one from having a layout.</summary>
internal sealed class NestedRules(Compilation compilation)
{
    // For each compilation: what is wrong with a record of another assembly depends on the targets that this one states.
    private static readonly ConditionalWeakTable<Compilation, SymbolAnswers<string?>> s_answers = new();

    private readonly SymbolAnswers<string?> _answers = s_answers.GetValue(compilation, static _ => new());
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);    // objects may refer to each other in a cycle
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    private bool _isCycle;    // where one leads back, what is found depends on where the way began

    public static string? FirstOf(INamedTypeSymbol record, Compilation compilation) => new NestedRules(compilation).FirstOf(record);

    private string? FirstOf(INamedTypeSymbol record)
    {
        if (_answers.TryGet(record, out string? known)) return known;
        _seen.Add(record);
        _open.Add(record);
        string? rule = MemberSymbols.Of(record)
            .Select(member => RuleOf(member switch { IFieldSymbol field => field.Type, IPropertySymbol property => property.Type, INamedTypeSymbol around => around, _ => null }))
            .FirstOrDefault(found => found is not null);
        _open.Remove(record);
        return _isCycle ? rule : _answers.Of(record, () => rule);
    }

    private string? RuleOf(ITypeSymbol? member)
    {
        if (member is not INamedTypeSymbol type) return null;
        _isCycle |= _open.Contains(type);
        if (!_seen.Add(type)) return null;
        if (BufferType.Read(type) is { IsArray: false } buffer) return RuleOf(buffer.Element);

        if (ArrayTypes.Read(type) is { } array)
        {
            Findings findings = new(wantsLocations: false);
            ArrayParser.Parse(type, compilation, findings);
            return findings.FirstErrorSince(0) ?? RuleOf(array.Element);
        }

        bool isRecord = CTypeReader.IsRecord(type) || CTypeReader.IsClassRecord(type);
        if (!isRecord) return null;
        if (_answers.TryGet(type, out string? known)) return known;
        Findings ofRecord = new(wantsLocations: false);
        return RecordParser.IsRight(type, compilation, ofRecord) ? null : ofRecord.FirstErrorSince(0) ?? FirstOf(type);
    }
}
