namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>What a page says of the run time is what its bad example does, in a process of its own because it may crash.</summary>
public class ConsequenceTests
{
    /// <summary>Set to 1, what the programs print is written into the pages.</summary>
    private const string Accept = "CTYPES_ACCEPT_SNAPSHOTS";

    /// <summary>The pages whose bad example cannot be run here, and why.</summary>
    private static readonly Dictionary<string, string> s_notRun = new()
    {
        ["WindowsConventionMissing"] = "needs a 32-bit process on Windows",
    };

    public static TheoryData<string> Shown => [.. RuleCatalogue.All.Where(rule => Statements(rule) is not null).Select(rule => rule.Name)];

    [Fact]
    public void A_page_shows_what_happens_unless_it_cannot_be_run() =>
        Assert.Equal(s_notRun.Keys.Order(StringComparer.Ordinal), RuleCatalogue.All.Where(rule => Statements(rule) is null).Select(rule => rule.Name).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Shown))]
    public async Task The_bad_example_does_at_run_time_what_the_page_shows(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The pages show what happens on Linux.");
        Rule rule = RuleCatalogue.Named(name);
        RulePage page = new(rule);
        using BadProgram program = new();
        string printed = await program.Run(page);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            await File.WriteAllTextAsync(rule.PagePath, page.WithPrinted(printed), TestContext.Current.CancellationToken);
            page = new(rule);
        }

        Assert.NotEmpty(printed);
        Assert.Equal(printed, page.Block(RulePage.RunTime, "text"));
    }

    private static string? Statements(Rule rule) => new RulePage(rule).Block(RulePage.RunTime, "csharp");
}
