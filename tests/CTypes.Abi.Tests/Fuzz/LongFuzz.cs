using CTypes.Abi.Tests.Compilers;

namespace CTypes.Abi.Tests.Fuzz;

/// <summary>The long run of <c>eng/fuzz-layouts.sh</c>.</summary>
public sealed class LongFuzz(ITestOutputHelper output)
{
    private const int RecordsOnLinuxX64 = 1_000_000;
    private const int RecordsElsewhere = 200_000;

    [Fact(Explicit = true)]
    public void Very_many_random_records_have_the_compilers_layout()
    {
        List<FuzzRun> runs = [];
        foreach (Oracle oracle in Oracle.All.Where(oracle => oracle.IsInstalled))
        {
            FuzzRun run = FuzzRun.Of(oracle, oracle.Target.Rid == "linux-x64" ? RecordsOnLinuxX64 : RecordsElsewhere);
            runs.Add(run);
            output.WriteLine(run.Summary);
        }

        output.WriteLine(runs[0].Histogram);
        Assert.All(runs, run => Assert.True(run.MismatchCount == 0, $"{run.Summary}\n{run.Mismatches}"));
    }
}
