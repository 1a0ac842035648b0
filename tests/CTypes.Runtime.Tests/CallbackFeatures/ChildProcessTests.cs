using System.Diagnostics;

namespace CTypes.Runtime.Tests;

/// <summary>An exception that left a callback would end the process, and with it every test; so the tests of exceptions run in one of their own too.</summary>
public sealed class ChildProcessTests
{
    [Theory]
    [InlineData(nameof(CallbackExceptionTests))]
    [InlineData(nameof(OnErrorMethodTests))]
    [InlineData(nameof(ForeignThreadTests))]
    [InlineData(nameof(DisposedCallbackTests))]
    public async Task Nothing_ends_the_process(string tests)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, ["-class", $"{typeof(ChildProcessTests).Namespace}.{tests}", "-noColor"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process child = Process.Start(start)!;
        Task<string> errors = child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(child.ExitCode == 0, output + await errors);
        Assert.Matches("Total: [1-9]", output);
        Assert.Contains("Failed: 0", output, StringComparison.Ordinal);
    }
}
