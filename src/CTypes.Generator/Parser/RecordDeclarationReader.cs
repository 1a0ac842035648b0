using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The C declaration that a record of plain fields stands for.</summary>
internal static class RecordDeclarationReader
{
    /// <summary>The declaration; null when a field has no C counterpart or the record contains itself.</summary>
    /// <param name="around">The records that this one is a field of.</param>
    public static RecordDeclaration? Read(INamedTypeSymbol record, ImmutableArray<INamedTypeSymbol> around = default)
    {
        ImmutableArray<INamedTypeSymbol> within = around.IsDefault ? [record] : around.Add(record);
        List<FieldDeclaration> fields = [];
        foreach (IFieldSymbol field in RecordShape.Fields(record))
        {
            if (FieldTypes.Read(field, within) is not { } type) return null;
            fields.Add(new FieldDeclaration(field.Name, type.Layout));
        }

        return new RecordDeclaration(record.Name, KindOf(record), fields.ToEquatableArray(), PackOf(record));
    }

    public static RecordKind KindOf(INamedTypeSymbol record) =>
        AttributeReading.Find(record, KnownNames.CUnionAttribute) is null ? RecordKind.Struct : RecordKind.Union;

    /// <summary>Pack as stated, in bytes; 0 when unset.</summary>
    public static int PackOf(INamedTypeSymbol record) =>
        (AttributeReading.Find(record, KnownNames.CUnionAttribute) ?? AttributeReading.Find(record, KnownNames.CStructAttribute))?.NamedInt("Pack", 0) ?? 0;
}
