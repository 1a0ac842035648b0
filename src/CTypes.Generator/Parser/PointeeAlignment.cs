using CTypes.Abi;
using CTypes.Generator.Model;
using CTypes.Generator.Parser.Records;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The alignment that C expects of what a pointer points to.</summary>
internal sealed class PointeeAlignment(Target[] targets)
{
    private const int ManagedAlignBytes = 8;

    // Most functions of a library point to the same few records.
    private readonly Dictionary<ISymbol, int[]> _records = new(SymbolEqualityComparer.Default);

    /// <summary>The alignment of what the pointer points to; null for something opaque.</summary>
    public AlignmentModel? Of(CTypeReference pointer) => ToModel(OnEach(pointer));

    /// <summary>The same where it is more than .NET's memory and locals have on one of the targets; else null.</summary>
    public AlignmentModel? BeyondManaged(CTypeReference pointer) => ToModel([.. OnEach(pointer).Select(bytes => bytes > ManagedAlignBytes ? bytes : 0)]);

    private AlignmentModel? ToModel(int[] bytes)
    {
        int most = bytes.Max();
        return most == 0 ? null : new(most, targets
            .Zip(bytes, (target, own) => (target.RunsAs, Bytes: Math.Max(1, own)))
            .Where(one => one.Bytes < most)
            .GroupBy(one => one.Bytes, one => one.RunsAs)
            .Select(group => new LesserAlignment(group.Distinct().ToEquatableArray(), group.Key))
            .ToEquatableArray());
    }

    // In bytes; 0 where nobody knows.
    private int[] OnEach(CTypeReference pointer) => pointer switch
    {
        { Pointee.Scalar: { } scalar } => [.. targets.Select(target => ScalarSizes.AlignOf(scalar, target))],
        { PointeeSymbol: INamedTypeSymbol record } when CTypeReader.IsRecord(record) || CTypeReader.IsClassRecord(record) => OfRecord(record),
        { Pointee: not null } => [.. targets.Select(target => target.PointerBytes)],
        _ => [0],
    };

    private int[] OfRecord(INamedTypeSymbol record)
    {
        if (_records.TryGetValue(record, out int[]? known)) return known;
        return _records[record] = RecordDeclarationReader.Read(record) is { } declaration
            ? [.. targets.Select(target => Layout.IsSound(declaration, target) ? Layout.Of(declaration, target).AlignBytes : 0)]
            : [0];
    }
}
