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

    private static readonly int[] s_unknown = [0];

    // Most functions of a library point to the same few types.
    private readonly Dictionary<ISymbol, int[]> _records = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Scalar, int[]> _scalars = [];
    private readonly int[] _pointers = [.. targets.Select(target => target.PointerBytes)];

    /// <summary>The alignment of what the pointer points to; null for something opaque.</summary>
    public AlignmentModel? Of(CTypeReference pointer) => ToModel(OnEach(pointer));

    /// <summary>The same where it is more than .NET's memory and locals have on one of the targets; else null.</summary>
    public AlignmentModel? BeyondManaged(CTypeReference pointer)
    {
        int[] bytes = OnEach(pointer);
        return Array.TrueForAll(bytes, IsManaged) ? null : ToModel([.. bytes.Select(own => IsManaged(own) ? 0 : own)]);
    }

    private static bool IsManaged(int alignBytes) => alignBytes <= ManagedAlignBytes;

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
        { Pointee.Scalar: { } scalar } => OfScalar(scalar),
        { PointeeSymbol: INamedTypeSymbol record } when CTypeReader.IsRecord(record) || CTypeReader.IsClassRecord(record) => OfRecord(record),
        { Pointee: not null } => _pointers,
        _ => s_unknown,
    };

    private int[] OfScalar(Scalar scalar) => _scalars.TryGetValue(scalar, out int[]? known)
        ? known
        : _scalars[scalar] = [.. targets.Select(target => ScalarSizes.AlignOf(scalar, target))];

    private int[] OfRecord(INamedTypeSymbol record)
    {
        if (_records.TryGetValue(record, out int[]? known)) return known;
        return _records[record] = RecordDeclarationReader.Read(record) is { } declaration
            ? [.. targets.Select(target => Layout.IsSound(declaration, target) ? Layout.Of(declaration, target).AlignBytes : 0)]
            : s_unknown;
    }
}
