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
    private static readonly SymbolAnswers<string?> s_whyNot = new();
    private static readonly SymbolAnswers<string?> s_whyNotButForAlignment = new();

    /// <summary>Why a record cannot pass by value; null when it can.</summary>
    /// <param name="alignmentMatters">Whether an alignment that .NET does not know is a reason.</param>
    public static string? WhyNotByValue(INamedTypeSymbol record, bool alignmentMatters = true) =>
        (alignmentMatters ? s_whyNot : s_whyNotButForAlignment).Of(record, () => ReadWhyNot(record, alignmentMatters));

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
