using System.Diagnostics;

namespace CTypes.Runtime.Tests;

/// <summary>
/// An exception that left a callback would end the process, and with it every test; so the tests of exceptions run in one of
/// their own too. So do those of what is done in another way where the processor offers less, which .NET is told when it starts.
/// </summary>
public sealed class ChildProcessTests
{
    [Theory]
    [InlineData(nameof(CallbackExceptionTests))]
    [InlineData(nameof(OnErrorMethodTests))]
    [InlineData(nameof(ForeignThreadTests))]
    [InlineData(nameof(DisposedCallbackTests))]
    [InlineData(nameof(DisposedByHandlerTests))]
    [InlineData(nameof(NestedCallTests))]
    [InlineData(nameof(QuarantineTests))]
    [InlineData(nameof(RacingDisposeTests))]
    [InlineData(nameof(NotifiedTests))]
    [InlineData(nameof(OnceTests))]
    [InlineData(nameof(DispatchTests))]
    public async Task Nothing_ends_the_process(string tests)
    {
        (string output, string errors, int exitCode) = await Run(tests);
        Assert.True(exitCode == 0, output + errors);
        Assert.Matches("Total: [1-9]", output);
        Assert.Contains("Failed: 0", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task Text_is_copied_alike_where_the_processor_offers_less(string feature)
    {
        (string output, string errors, int exitCode) = await Run(nameof(TextBlocksTests), feature);
        Assert.True(exitCode == 0, output + errors);
        Assert.Matches("Total: [1-9]", output);
    }

    [Fact]
    public async Task Without_a_subscriber_an_exception_is_written_to_the_standard_error_stream()
    {
        (_, string errors, int exitCode) = await Run(nameof(NoSubscriberTests));
        Assert.Equal(0, exitCode);
        Assert.Contains("The callback Failing threw on a thread with no C# call below it: heard by nobody", errors, StringComparison.Ordinal);
    }

    private static async Task<(string Output, string Errors, int ExitCode)> Run(string tests, string? disabledFeature = null)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, ["-class", $"{typeof(ChildProcessTests).Namespace}.{tests}", "-noColor"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (disabledFeature is not null) start.Environment[disabledFeature] = "0";
        using Process child = Process.Start(start)!;
        Task<string> errors = child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (output, await errors, child.ExitCode);
    }
}

/// <summary>Nobody listens; what is written then is looked at from outside.</summary>
[Collection("events of Failing")]    // each hears those of the others
public sealed class NoSubscriberTests
{
    [Fact]
    public void An_exception_that_nobody_hears_of_gives_C_OnError() =>
        Assert.Equal(-98, CallingBack.FailingOnThread(value => throw new InvalidDataException("heard by nobody"), 1));

    [Fact]
    public void A_standard_error_stream_that_is_full_ends_nothing()
    {
        TextWriter former = Console.Error;
        Console.SetError(new StreamWriter(new MemoryStream(new byte[1])) { AutoFlush = true });
        try
        {
            Assert.Equal(-98, CallingBack.FailingOnThread(value => throw new InvalidDataException(), 1));
        }
        finally
        {
            Console.SetError(former);
        }
    }
}
