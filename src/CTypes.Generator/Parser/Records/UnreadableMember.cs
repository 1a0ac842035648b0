using System.Runtime.CompilerServices;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Says why a member of a record has no C counterpart: the first reason that fits.</summary>
internal sealed class UnreadableMember
{
    private const int CFieldFlexible = -1;

    // A record that is wrong may lie in many, and all of them ask.
    private static readonly ConditionalWeakTable<IAssemblySymbol, RecordComponents> s_components = new();

    private readonly INamedTypeSymbol _record;
    private readonly ISymbol _symbol;
    private readonly ISymbol _shown;
    private readonly ITypeSymbol _type;
    private readonly AttributeData? _attribute;
    private readonly Findings _findings;

    private UnreadableMember(INamedTypeSymbol record, ISymbol symbol, Findings findings)
    {
        _record = record;
        _symbol = symbol;
        _shown = symbol is IFieldSymbol { AssociatedSymbol: { } owner } ? owner : symbol;
        _type = symbol switch { IFieldSymbol f => f.Type, IPropertySymbol p => p.Type, _ => ((IMethodSymbol)symbol).ReturnType };
        _attribute = AttributeReading.Find(symbol, KnownNames.CFieldAttribute);
        _findings = findings;
    }

    private string FullName => $"{_record.Name}.{_shown.Name}";

    public static void Report(INamedTypeSymbol record, ISymbol symbol, Findings findings) => new UnreadableMember(record, symbol, findings).Report();

    private void Report()
    {
        bool isSaidByCompiler = _type.TypeKind == TypeKind.Error;
        if (isSaidByCompiler || ContainsItself() || HasBitsOfArray() || IsFlexible() || HasNoElements() || IsElsewhere() || HasAnotherType() || IsSaidAtItsType()) return;
        string what = _shown is IPropertySymbol && _symbol is IFieldSymbol ? "the hidden storage of a property or event" : TypeNames.Short(_type);
        _findings.Add(Rules.FieldTypeNotAllowed, Place, FieldAdvice.Properties(_symbol), _shown.Name, what, FieldAdvice.For(_symbol, _type));
    }

    private bool ContainsItself()
    {
        if (Innermost(_type) is not INamedTypeSymbol nested || !CTypeReader.IsRecord(nested) || !LeadsBack(nested)) return false;
        _findings.Add(Rules.RecordContainsItself, Place, _record.Name, _shown.Name);
        return true;
    }

    private bool HasBitsOfArray()
    {
        if (BitFieldTypes.ArrayOf(_attribute, _type) is not { } array) return false;
        _findings.Add(Rules.BitFieldNotInteger, () => _attribute!.Location("Bits"), FullName, array, BitFieldTypes.Allowed);
        return true;
    }

    private bool IsFlexible()
    {
        if (_symbol is not IMethodSymbol && _attribute?.NamedInt("Count", 0) != CFieldFlexible) return false;
        _findings.Add(Rules.FlexibleMemberMisplaced, Place, FullName, FlexibleParser.Advice(_record, _shown.Name));
        return true;
    }

    private bool HasNoElements()
    {
        if (_attribute?.Named("Count") is not { Value: < 1 and int count }) return false;
        string advice = AttributeReading.Find(_record, KnownNames.CUnionAttribute) is not null && count == 0
            ? $"leave it out: it takes no bytes, and the memory behind it begins where '{_record.Name}' does"
            : FlexibleParser.OfArrayThatGrows;
        _findings.Add(Rules.ArrayLengthNotAllowed, () => _attribute.Location("Count"), count, FullName, advice);
        return true;
    }

    private bool IsElsewhere()
    {
        if (RecordsElsewhere.Advice(_attribute?.NamedType("Type") ?? _type) is not { } instead) return false;
        _findings.Add(Rules.FieldTypeNotAllowed, Place, _shown.Name, TypeNames.Short(_type), "use " + instead);
        return true;
    }

    private bool HasAnotherType()
    {
        bool isText = _type.SpecialType == SpecialType.System_String;
        if (_attribute?.NamedType("Type") is not { } stated || CTypeReader.Read(stated) is not { } c || (isText && MemberReader.HoldsBytes(_attribute))) return false;
        Func<Location?> place = () => _attribute.Location("Type");
        if (isText) _findings.Add(Rules.TypePairNotAllowed, place, _shown.Name, _record.Name, TypeNames.Short(_type), TypeNames.Short(stated), c.Scalar is null ? AllowedTypes.ForMember(c) : "Span<c_char16_t> or Span<c_char32_t>: text in a record is read as bytes only");
        else _findings.Add(Rules.FieldTypeNotAllowed, place, _shown.Name, TypeNames.Short(stated), "name what C has in the record: c_void_p for an address");
        return true;
    }

    private bool IsSaidAtItsType() => !_type.DeclaringSyntaxReferences.IsEmpty
        && (ArrayTypes.Read(_type) is not null || (_type is INamedTypeSymbol wrong && (CTypeReader.IsRecord(wrong) || (CTypeReader.IsClassRecord(wrong) && (!ClassRecordBase.IsObject(wrong) || IsBroken(wrong, []))))));

    private Location? Place() => _shown.Locations.FirstOrDefault();

    // Something else is wrong with it than that it lies in itself: its own findings say what.
    private static bool IsBroken(INamedTypeSymbol record, HashSet<string> seen) =>
        seen.Add(record.ToDisplayString())
        && MemberSymbols.Of(record).Any(m => MemberReader.Read(m, [record]) is null && (TypeOf(m) is not INamedTypeSymbol inner || !CTypeReader.IsClassRecord(inner) || IsBroken(inner, seen)));

    // Of a generic one each with other arguments is another.
    private bool LeadsBack(INamedTypeSymbol nested) => _record.IsGenericType || nested.IsGenericType
        ? Contains(nested, _record, [])
        : SymbolEqualityComparer.Default.Equals(nested, _record) || s_components.GetValue(_record.ContainingAssembly, static _ => new(RecordsIn)).AreOne(_record, nested);

    private static bool Contains(INamedTypeSymbol record, INamedTypeSymbol wanted, HashSet<string> seen) =>
        SymbolEqualityComparer.Default.Equals(record, wanted)
        || (seen.Add(record.ToDisplayString()) && RecordsIn(record).Any(inner => Contains(inner, wanted, seen)));

    private static IEnumerable<INamedTypeSymbol> RecordsIn(INamedTypeSymbol record) =>
        MemberSymbols.Of(record).Select(TypeOf).OfType<ITypeSymbol>().Select(Innermost).OfType<INamedTypeSymbol>().Where(CTypeReader.IsRecord);

    // What lies in the record: the element of a [CArray] or of a span. An array type may be of itself; that is said there.
    private static ITypeSymbol Innermost(ITypeSymbol type)
    {
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        ITypeSymbol inner = type;
        while (seen.Add(inner) && (ArrayTypes.Read(inner)?.Element ?? (Strategies.BufferType.Read(inner) is { IsArray: false } buffer ? buffer.Element : null)) is { } element) inner = element;
        return inner;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch { IFieldSymbol f => f.Type, IPropertySymbol p => p.Type, _ => null };
}
