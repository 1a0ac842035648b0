using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator.Parser.Records;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The C declaration that a record stands for.</summary>
internal static class RecordDeclarationReader
{
    private static readonly SymbolAnswers<RecordDeclaration?> s_read = new();

    // Only there is a record read that cannot be known from here.
    private static readonly SymbolAnswers<RecordDeclaration?> s_readElsewhere = new();

    /// <summary>The declaration; null when a member has no C counterpart or the record contains itself.</summary>
    /// <param name="around">The records that this one is a member of.</param>
    public static RecordDeclaration? Read(INamedTypeSymbol record, ImmutableArray<INamedTypeSymbol> around = default)
    {
        ImmutableArray<INamedTypeSymbol> within = around.IsDefault ? [record] : around.Add(record);
        return (RecordsElsewhere.Is(within[0]) ? s_readElsewhere : s_read).Of(record, () => ReadNew(record, within));
    }

    // Which records it lies in makes no difference: one that leads back to it is found from either.
    private static RecordDeclaration? ReadNew(INamedTypeSymbol record, ImmutableArray<INamedTypeSymbol> within)
    {
        List<FieldDeclaration> fields = [];
        foreach (ISymbol symbol in MemberSymbols.Of(record))
        {
            if (MemberReader.Read(symbol, within) is not { } member) return null;
            fields.Add(member.Declaration);
        }

        return new RecordDeclaration(record.Name, KindOf(record), fields.ToEquatableArray(), Option(record, "Pack"), Option(record, "Align"));
    }

    public static RecordKind KindOf(INamedTypeSymbol record) =>
        AttributeReading.Find(record, KnownNames.CUnionAttribute) is null ? RecordKind.Struct : RecordKind.Union;

    public static AttributeData? AttributeOf(INamedTypeSymbol record) =>
        AttributeReading.Find(record, KnownNames.CUnionAttribute) ?? AttributeReading.Find(record, KnownNames.CStructAttribute);

    /// <summary>Pack or Align as stated, in bytes; 0 when unset.</summary>
    public static int Option(INamedTypeSymbol record, string name) => AttributeOf(record)?.NamedInt(name, 0) ?? 0;
}
