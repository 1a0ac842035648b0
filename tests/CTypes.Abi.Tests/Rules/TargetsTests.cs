namespace CTypes.Abi.Tests.Rules;

public sealed class TargetsTests
{
    [Fact]
    public void There_are_ten_targets_with_ten_names() => Assert.Equal(10, Targets.All.Select(target => target.Rid).Distinct().Count());

    [Fact]
    public void The_default_is_64_bit_Linux_macOS_and_Windows() => Assert.Equal(
        ["linux-x64", "linux-arm64", "osx-x64", "osx-arm64", "win-x64", "win-arm64"], Targets.Default.Select(target => target.Rid).OrderBy(Order));

    [Fact]
    public void A_target_is_found_by_its_rid() => Assert.Equal("win-x86", Targets.Find("win-x86")?.Rid);

    [Fact]
    public void An_unknown_rid_finds_nothing() => Assert.Null(Targets.Find("plan9-x64"));

    private static int Order(string rid) => Targets.All.Select(target => target.Rid).ToList().IndexOf(rid);
}
