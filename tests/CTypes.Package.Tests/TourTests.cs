namespace CTypes.Package.Tests;

public sealed class TourTests
{
    [Fact]
    public void Every_step_of_the_Tour_is_right()
    {
        CommandResult tour = Run();

        Assert.DoesNotContain("WRONG", tour.Output);
        Assert.Matches(@"All \d+ steps are right\.", tour.Output);
        Assert.Equal(0, tour.ExitCode);
    }

    [Theory]
    [InlineData("abs of -42")]
    [InlineData("SQLite: order by a collation in C#")]
    public void A_falsified_step_is_named_and_fails_the_Tour(string step)
    {
        CommandResult tour = Run("--falsify", step);

        Assert.EndsWith($"Wrong: {step}\n", tour.Output);
        Assert.Equal(1, tour.ExitCode);
    }

    private static CommandResult Run(params string[] arguments) =>
        Command.Dotnet(Command.Metadata("RepositoryRoot"), [Command.Metadata("Tour"), .. arguments]);
}
