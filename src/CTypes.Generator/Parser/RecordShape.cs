using CTypes.Abi;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// Which records pass by value the way C passes them. Proven: at least one member with a name, all of them integers, floats,
/// pointers, bit-fields, arrays or records of these, with or without Pack. Everything else is refused.
/// </summary>
internal static class RecordShape
{
    private const int MostBytesOfDoubles = 4 * sizeof(double);    // more pass as other records do

    private static readonly SymbolAnswers<string?> s_whyNot = new();
    private static readonly SymbolAnswers<string?> s_whyNotButForAlignment = new();

    /// <summary>Why a record cannot pass by value; null when it can.</summary>
    /// <param name="alignmentMatters">Whether an alignment that .NET does not know is a reason.</param>
    public static string? WhyNotByValue(INamedTypeSymbol record, bool alignmentMatters = true) =>
        (alignmentMatters ? s_whyNot : s_whyNotButForAlignment).Of(record, () => ReadWhyNot(record, alignmentMatters));

    /// <summary>Why a record cannot pass by value on the targets at hand; null when it can.</summary>
    public static string? WhyNotByValue(INamedTypeSymbol record, Target[] targets) =>
        WhyNotByValue(record) ?? targets.Where(target => target.Calls == CallRules.Aapcs && target.PointerBytes == 4).Select(target => WhyNotOnArm(record, target)).FirstOrDefault(reason => reason is not null);

    /// <summary>AAPCS32 6.5, C.6: on the stack a record lies at a multiple of its natural alignment, which Pack lowers. .NET takes that of the doubles there.</summary>
    private static string? WhyNotOnArm(INamedTypeSymbol record, Target target)
    {
        if (!RecordsElsewhere.IsKnown(record) || RecordDeclarationReader.Read(record) is not { } declaration || !Layout.IsSound(declaration, target)) return null;
        RecordLayout layout = Layout.Of(declaration, target);
        return HoldsOnlyDoubles(declaration) && layout.AlignBytes < target.DoubleAlignBytes && layout.SizeBytes <= MostBytesOfDoubles
            ? $"on {target.Rid} it lies on the stack where its Pack allows, and .NET puts it at a multiple of {target.DoubleAlignBytes}, as its doubles would lie without Pack"
            : null;
    }

    private static bool HoldsOnlyDoubles(RecordDeclaration record) => record.Fields.All(field =>
        field.Type.Innermost() is ScalarType { Scalar: Scalar.Double } || (field.Type.Innermost() is RecordType(var nested) && HoldsOnlyDoubles(nested)));

    private static string? ReadWhyNot(INamedTypeSymbol record, bool alignmentMatters)
    {
        ISymbol[] symbols = [.. MemberSymbols.Of(record)];
        if (symbols.Length == 0) return "an empty struct has no size in C and one byte in .NET, and Microsoft's C has none at all";
        if (alignmentMatters && RecordDeclarationReader.Option(record, "Align") > 0) return "its own alignment decides where C puts it, and .NET does not know that alignment";
        return symbols.Select(symbol => WhyNot(symbol, record, alignmentMatters)).FirstOrDefault(reason => reason is not null);
    }

    /// <summary>Whether a record has no members.</summary>
    public static bool IsEmpty(INamedTypeSymbol record) => RecordDeclarationReader.KindOf(record) == RecordKind.Struct && !MemberSymbols.Of(record).Any();

    private static string? WhyNot(ISymbol symbol, INamedTypeSymbol record, bool alignmentMatters)
    {
        if (MemberReader.Read(symbol, [record]) is not { } member) return $"its member '{symbol.Name}' is not known to pass as C passes it";
        if (member.Form == MemberForm.Flexible) return "C does not copy its flexible array";
        if (member.IsUnnamed) return "gcc and clang pass a record with an unnamed bit-field differently";
        if (alignmentMatters && member.Declaration.AlignBytes > 0) return $"the alignment of its member '{symbol.Name}' decides where C puts it, and .NET does not know that alignment";
        if (member.Declaration.Type.Innermost() is ScalarType { Scalar: Scalar.LongDouble }) return $".NET has no way to pass the long double '{symbol.Name}'";
        ITypeSymbol type = Strategies.BufferType.Read(member.Type)?.Element ?? member.Type;
        return type is INamedTypeSymbol nested && CTypeReader.IsRecord(nested) && WhyNotByValue(nested, alignmentMatters) is string reason ? $"in its member '{symbol.Name}', {reason}" : null;
    }
}
