using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>The record that a record of the class form derives from: C has it as the first member.</summary>
internal static class ClassRecordBase
{
    public static INamedTypeSymbol? Of(INamedTypeSymbol record) =>
        record is { TypeKind: TypeKind.Class, BaseType: { } around } && CTypeReader.IsClassRecord(record) && CTypeReader.IsClassRecord(around) ? around : null;

    /// <summary>The record and those it derives from, the first one first.</summary>
    public static IEnumerable<INamedTypeSymbol> Chain(INamedTypeSymbol record)
    {
        if (Of(record) is { } around)
        {
            foreach (INamedTypeSymbol outer in Chain(around)) yield return outer;
        }

        yield return record;
    }
}
