namespace CTypes.Package.Tests.Contents;

/// <summary>What the runtime offers changes only on purpose: a change shows in a file that is reviewed with it.</summary>
public sealed class PublicApiTests(PackedPackage package)
{
    /// <summary>Set to 1, the file is rewritten.</summary>
    private const string Accept = "CTYPES_ACCEPT_SNAPSHOTS";

    private static readonly string s_file = Path.Combine(Command.Metadata("RepositoryRoot"), "src", "CTypes.Runtime", "PublicApi.txt");

    [Theory]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    public void The_runtime_offers_what_PublicApi_txt_lists(string framework)
    {
        string[] offered = [.. new PublicSurface(Archive.Files(package.File)[$"lib/{framework}/CTypes.dll"]).Lines];
        if (Environment.GetEnvironmentVariable(Accept) == "1" && Difference(Accepted(), offered).Length > 0) File.WriteAllText(s_file, string.Join('\n', offered) + "\n");

        string difference = Difference(Accepted(), offered);
        Assert.True(difference.Length == 0, $"lib/{framework} does not offer what {s_file} lists; {Accept}=1 rewrites it.\n{difference}");
    }

    [Fact]
    public void A_difference_names_the_lines_that_came_and_went() => Assert.Equal("- b\n+ c\n+ d", Difference(["a", "b"], ["a", "c", "d"]));

    private static string[] Accepted() => File.Exists(s_file) ? File.ReadAllText(s_file).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n') : [];

    private static string Difference(string[] accepted, string[] offered) =>
        string.Join('\n', [.. accepted.Except(offered).Select(line => "- " + line), .. offered.Except(accepted).Select(line => "+ " + line)]);
}
