using CTypes.Shared;

namespace CTypes.Abi.Tests.Rules;

/// <summary>Declarations that no C compiler would take, nested ones included.</summary>
internal sealed class WildRecords(int seed)
{
    private const int DeepestNesting = 3;

    private static readonly int[] WildNumbers = [0, 0, 0, 1, 2, 3, 4, 8, 12, 16, 40, 64, 65, -1, -8, 1 << 30, int.MaxValue, int.MinValue];
    private static readonly long[] WildCounts = [0, 1, 2, 3, -1, 1L << 31, 1L << 62, long.MaxValue, long.MinValue];

    private readonly Random _random = new(seed);

    public RecordDeclaration Next(int depth = 0)
    {
        EquatableArray<FieldDeclaration> fields = [.. Enumerable.Range(0, _random.Next(5)).Select(_ => Field(depth))];
        return new("wild", _random.Next(2) == 0 ? RecordKind.Struct : RecordKind.Union, fields, Number(), Number());
    }

    private FieldDeclaration Field(int depth) => new(
        _random.Next(4) == 0 ? "" : $"f{_random.Next(6)}",
        Type(depth),
        _random.Next(2) == 0 ? Number() : null,
        Number(),
        _random.Next(6) == 0);

    private CType Type(int depth) => _random.Next(5) switch
    {
        0 => new PointerType(),
        1 => new ArrayType(Type(depth), WildCounts[_random.Next(WildCounts.Length)]),
        2 when depth < DeepestNesting => new RecordType(Next(depth + 1)),
        _ => new ScalarType((Scalar)_random.Next(Enum.GetValues<Scalar>().Length)),
    };

    private int Number() => WildNumbers[_random.Next(WildNumbers.Length)];
}
