using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// The generated halves that a stub calls into. Where one of them is not there because its declaration breaks a rule, the stub
/// cannot be there either; the rule is reported at that declaration.
/// </summary>
internal sealed class Dependencies(Compilation compilation)
{
    private readonly Dictionary<ISymbol, string?> _rules = new(SymbolEqualityComparer.Default);

    /// <summary>The rule that keeps one of the types from being usable; null when all are.</summary>
    public string? BrokenRule(IEnumerable<CTypeReference?> types) => types.Select(BrokenRule).FirstOrDefault(rule => rule is not null);

    /// <summary>The rule that keeps one of a callback's handles and records from being usable. What is wrong with a callback class among its types does not matter to its thunk, and two may name each other.</summary>
    public string? BrokenObject(IEnumerable<CTypeReference?> types) => BrokenRule(types.Where(type => Innermost(type) is not { Form: CForm.Callback }));

    private static CTypeReference? Innermost(CTypeReference? type) => type is { Pointee: { } pointee } ? Innermost(pointee) : type;

    private string? BrokenRule(CTypeReference? type) => type switch
    {
        { Pointee: { } pointee } => BrokenRule(pointee),
        { Form: CForm.Pointer, PointeeSymbol: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } record } when CTypeReader.IsClassRecord(record) => RuleOf(record, CForm.Record),
        { Form: CForm.Callback or CForm.Handle, Symbol: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } symbol } => RuleOf(symbol, type.Form),
        _ => null,
    };

    private string? RuleOf(INamedTypeSymbol type, CForm form)
    {
        if (_rules.TryGetValue(type, out string? known)) return known;
        Findings findings = new(wantsLocations: false);
        if (form == CForm.Record) RecordParser.Parse(type, compilation, findings);
        else if (form == CForm.Callback) CallbackParser.Parse(type, compilation, findings);
        else if (AttributeReading.Find(type, KnownNames.CInterfaceAttribute) is not null) InterfaceParser.Check(type, compilation, findings);    // not its functions, which may need this type
        else HandleParser.Parse(type, compilation, findings);
        return _rules[type] = findings.FirstErrorSince(0) ?? (ClassRecordBase.Of(type) is { } around ? RuleOf(around, CForm.Record) : null);
    }
}
