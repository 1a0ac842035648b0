using BenchmarkDotNet.Attributes;

namespace CTypes.Benchmarks.Detail;

/// <summary>A short row of the table under BenchmarkDotNet: both ways, with their spread and what they allocate.</summary>
[InProcess, MemoryDiagnoser]
public class RowBenchmarks
{
    private const int Times = 1000;

    private Row _row = null!;

    /// <summary>The rows, by number and name.</summary>
    public static IEnumerable<string> Names { get; } = [.. Rows.All.Where(row => row is { IsLong: false, Theirs: not null }).Select(NameOf).Distinct()];

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Find() => _row = Rows.All.First(row => NameOf(row) == Name);

    [Benchmark(OperationsPerInvoke = Times)]
    public double Ours() => _row.Ours(Times);

    [Benchmark(Baseline = true, OperationsPerInvoke = Times)]
    public double Theirs() => _row.Theirs!(Times);

    private static string NameOf(Row row) => $"{row.Number}: {row.What} / {row.Against}";
}
