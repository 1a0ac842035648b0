using CTypes.Abi.Tests.Compilers;

namespace CTypes.Abi.Tests.Golden;

/// <summary>The engine against the committed tables; no compiler is needed.</summary>
public sealed class GoldenTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, Observed>> Tables =
        Oracle.All.ToDictionary(oracle => oracle.Name, GoldenTable.Read);

    public static TheoryData<string> Names => [.. GoldenTable.Records.Select(record => record.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_record_has_its_golden_layout_on_every_target(string name)
    {
        RecordDeclaration record = GoldenTable.Records.Single(record => record.Name == name);
        Assert.All(Oracle.All, oracle =>
        {
            Observed engine = Observed.Of(Layout.Of(record, oracle.Target));
            Observed golden = Tables[oracle.Name][name];
            Assert.True(golden.Admits(engine), $"{oracle}: golden {golden}, engine {engine}");
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void A_golden_record_has_no_problem_on_any_target(string name)
    {
        RecordDeclaration record = GoldenTable.Records.Single(record => record.Name == name);
        Assert.All(Targets.All, target => Assert.Empty(Layout.Check(record, target)));
    }

    [Fact]
    public void There_are_at_least_150_records() => Assert.True(GoldenTable.Records.Count >= 150);

    [Theory, MemberData(nameof(Oracle.Names), MemberType = typeof(Oracle))]
    public void The_committed_table_is_what_the_compiler_says(string oracleName)
    {
        Oracle oracle = Oracle.Named(oracleName);
        Assert.Equal(GoldenTable.Write(oracle), GoldenTable.Resource(GoldenTable.FileOf(oracle)));
    }
}
