using CTypes.Abi;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The alignment that C expects of what a pointer points to.</summary>
internal sealed class PointeeAlignment(Target[] targets)
{
    private const int ManagedAlignBytes = 8;

    // Most functions of a library point to the same few records.
    private readonly Dictionary<ISymbol, int> _records = new(SymbolEqualityComparer.Default);

    /// <summary>The alignment in bytes that is enough on each of the targets; 0 for something opaque.</summary>
    public int Of(CTypeReference pointer) => pointer switch
    {
        { Pointee.Scalar: { } scalar } => targets.Max(target => ScalarSizes.AlignOf(scalar, target)),
        { PointeeSymbol: INamedTypeSymbol record } when CTypeReader.IsRecord(record) || CTypeReader.IsClassRecord(record) => OfRecord(record),
        { Pointee: not null } => targets.Max(target => target.PointerBytes),
        _ => 0,
    };

    /// <summary>The alignment in bytes where it is more than .NET's memory and locals have on each of the targets; else 0.</summary>
    public int BeyondManaged(CTypeReference pointer) => Of(pointer) is > ManagedAlignBytes and var alignBytes ? alignBytes : 0;

    private int OfRecord(INamedTypeSymbol record)
    {
        if (_records.TryGetValue(record, out int known)) return known;
        return _records[record] = RecordDeclarationReader.Read(record) is { } declaration
            ? targets.Where(target => Layout.IsSound(declaration, target)).Select(target => Layout.Of(declaration, target).AlignBytes).Append(0).Max()
            : 0;
    }
}
