using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>The record that a record of the class form derives from: C has it as the first member.</summary>
internal static class ClassRecordBase
{
    /// <summary>The class that all of them derive from.</summary>
    public const string Name = "CRecord";

    public static INamedTypeSymbol? Of(INamedTypeSymbol record) =>
        record is { TypeKind: TypeKind.Class, BaseType: { } around } && CTypeReader.IsClassRecord(record) && CTypeReader.IsClassRecord(around) ? around : null;

    /// <summary>Whether a record's class gets what makes it an object of C's memory, from its generated half or from the record it derives from. Where it does not, that breaks a rule.</summary>
    public static bool IsObject(INamedTypeSymbol record) =>
        !record.IsStatic && !record.IsRecord && !OwnMembers.HasPrimaryConstructor(record) && (Of(record) is { } around ? IsObject(around) : !BaseTypes.IsTaken(record, Name));

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
