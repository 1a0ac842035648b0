using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The records that a library's functions hand to C, by value or behind pointers, and those of its variables.</summary>
internal static class LibraryRecords
{
    public static IEnumerable<string> Of(INamedTypeSymbol library)
    {
        SortedSet<string> records = new(StringComparer.Ordinal);
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        foreach (IMethodSymbol method in library.GetMembers().OfType<IMethodSymbol>())
        {
            if (AttributeReading.Find(method, KnownNames.CFunctionAttribute) is { } attribute) Add(attribute, records, seen);
        }

        foreach (IPropertySymbol property in library.GetMembers().OfType<IPropertySymbol>())
        {
            if (AttributeReading.Find(property, KnownNames.CVariableAttribute) is not { } attribute) continue;
            Add(attribute.NamedType("Type") ?? (Strategies.BufferType.Read(property.Type)?.Element ?? property.Type), records, seen);
        }

        return records;
    }

    private static void Add(AttributeData attribute, SortedSet<string> records, HashSet<ISymbol> seen)
    {
        foreach (TypedConstant item in attribute.Named("ArgTypes").Items()) Add(item.Value as ITypeSymbol, records, seen);
        Add(attribute.NamedType("RestType"), records, seen);
    }

    private static void Add(ITypeSymbol? type, SortedSet<string> records, HashSet<ISymbol> seen)
    {
        if (type is null || !seen.Add(type)) return;
        CTypeReference? c = CTypeReader.Read(type);
        ITypeSymbol? pointee = null;
        while (c?.Form == CForm.Pointer) (pointee, c) = (c.PointeeSymbol, c.Pointee);
        switch (c)
        {
            case null when pointee is INamedTypeSymbol record && CTypeReader.IsClassRecord(record) && HasHalf(record):
                records.Add(TypeNames.Full(record));
                break;
            case { Form: CForm.Record, Symbol: INamedTypeSymbol record } when HasHalf(record):
                records.Add(TypeNames.Full(record));
                break;
            case { Form: CForm.Callback, Symbol: { } callback } when AttributeReading.Find(callback, KnownNames.CallbackAttribute) is { } attribute:
                Add(attribute, records, seen);
                break;
        }
    }

    // Without one there is no layout to compare; the rule is reported at the record.
    private static bool HasHalf(INamedTypeSymbol record) =>
        record.DeclaringSyntaxReferences.IsEmpty || ContainerParser.Parse(record, new Findings(wantsLocations: false)) is not null;
}
