using CTypes.Shared;

namespace CTypes.Abi.Tests.Fuzz;

/// <summary>Records that have a layout on the target, the same ones for the same seed.</summary>
internal sealed class RandomRecords(Target target, int seed)
{
    private const int LargestNestedBytes = 512;
    private const int NestableCount = 40;

    private readonly Random _random = new(seed);
    private readonly Queue<RecordDeclaration> _nestable = new();
    private int _made;

    public IReadOnlyList<RecordDeclaration> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private RecordDeclaration Next()
    {
        RecordDeclaration record = SoundRecord($"r{_made++}");
        bool isFlexible = record.Fields.Any(field => field.IsFlexible);
        if (!isFlexible && Layout.SizeOf(new RecordType(record), target) <= LargestNestedBytes) _nestable.Enqueue(record);
        if (_nestable.Count > NestableCount) _nestable.Dequeue();
        return record;
    }

    private RecordDeclaration SoundRecord(string name)
    {
        RecordDeclaration record = Record(name);
        return Layout.Check(record, target).Count == 0 ? record : SoundRecord(name);
    }

    private RecordDeclaration Record(string name)
    {
        RecordKind kind = Chance(20) ? RecordKind.Union : RecordKind.Struct;
        int packBytes = Chance(55) ? 0 : Pick(1, 2, 4, 8, 16);
        int bitFieldPercent = Chance(25) ? 0 : Pick(30, 60, 100);
        int fieldCount = Chance(2) ? 0 : _random.Next(1, 9);
        List<FieldDeclaration> fields = [.. Enumerable.Range(0, fieldCount).Select(index => Field($"f{index}", bitFieldPercent, packBytes))];
        bool mayBeFlexible = kind == RecordKind.Struct && fields.Any(field => field.Name.Length > 0);
        if (mayBeFlexible && Chance(10)) fields.Add(new("tail", Single(), IsFlexible: true));
        return new(name, kind, fields.ToEquatableArray(), packBytes, Chance(15) ? Pick(1, 2, 4, 8, 16, 32) : 0);
    }

    private FieldDeclaration Field(string name, int bitFieldPercent, int packBytes)
    {
        if (Chance(bitFieldPercent)) return BitField(name, packBytes);
        return new(name, Chance(30) ? ArrayOf(Single()) : Single(), AlignBytes: Chance(10) ? Pick(1, 2, 4, 8, 16, 32) : 0);
    }

    private FieldDeclaration BitField(string name, int packBytes)
    {
        Scalar scalar = Chance(8) ? Scalar.Bool : Any(BitFieldTypes);
        ScalarType type = new(scalar);
        int alignBytes = Chance(12) ? BitFieldAlignBytes(scalar, packBytes) : 0;
        if (Chance(10)) return new("", type, BitWidth: 0, alignBytes);
        int widestBits = ScalarSizes.WidthOf(scalar, target);
        int bitWidth = _random.Next(1, (Chance(50) ? Math.Min(widestBits, 9) : widestBits) + 1);
        return new(Chance(12) ? "" : name, type, bitWidth, alignBytes);
    }

    /// <summary>An alignment on which gcc and clang agree; 0 when the pack leaves none.</summary>
    private int BitFieldAlignBytes(Scalar scalar, int packBytes)
    {
        int alignBytes = ScalarSizes.SizeOf(scalar, target) * Pick(1, 2, 4);
        return packBytes == 0 || alignBytes <= packBytes ? alignBytes : 0;
    }

    private CType Single() => _nestable.Count > 0 && Chance(20) ? new RecordType(Any([.. _nestable])) : Plain();

    private CType Plain() => Chance(10) ? new PointerType() : new ScalarType(Any(AllTypes));

    private ArrayType ArrayOf(CType element)
    {
        ArrayType array = new(element, Chance(5) ? 0 : _random.Next(1, 5));
        return Chance(35) ? new(array, _random.Next(1, 4)) : array;
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private int Pick(params int[] choices) => Any(choices);

    private T Any<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    private static readonly Scalar[] AllTypes = Enum.GetValues<Scalar>();

    private static readonly Scalar[] BitFieldTypes = [.. AllTypes.Where(ScalarSizes.IsInteger)];
}
