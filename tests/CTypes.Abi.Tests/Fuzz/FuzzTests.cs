using CTypes.Abi.Tests.Compilers;

namespace CTypes.Abi.Tests.Fuzz;

/// <summary>The short run: the same records every time.</summary>
public sealed class FuzzTests
{
    private const int RecordsPerOracle = 2_000;
    private const double LeastPercent = 5;

    [Theory, MemberData(nameof(Oracle.Names), MemberType = typeof(Oracle))]
    public void Random_records_have_the_compilers_layout(string oracleName)
    {
        FuzzRun run = FuzzRun.Of(Oracle.Named(oracleName), RecordsPerOracle);
        Assert.True(run.MismatchCount == 0, $"{run.Summary}\n{run.Mismatches}");
    }

    [Theory, MemberData(nameof(Oracle.Names), MemberType = typeof(Oracle))]
    public void Every_feature_is_in_one_record_of_twenty(string oracleName)
    {
        FuzzRun run = FuzzRun.Of(Oracle.Named(oracleName), RecordsPerOracle);
        Assert.All(Enum.GetValues<Feature>(), feature => Assert.True(run.PercentWith(feature) >= LeastPercent, $"{feature}: {run.PercentWith(feature)} %"));
    }

    [Fact]
    public void More_than_half_of_the_records_have_bit_fields() =>
        Assert.True(FuzzRun.Of(Oracle.Named("clang-linux-x64"), RecordsPerOracle).PercentWith(Feature.BitField) > 50);
}
