using System.Diagnostics;
using System.Reflection;

namespace CTypes.Package.Tests.Building;

/// <summary>What a finished process left behind.</summary>
internal sealed record CommandResult(int ExitCode, string Output);

/// <summary>Runs the SDK's command line as a user would.</summary>
internal static class Command
{
    // Many times what the slowest one needs: a command that hangs must not hang the tests.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    public static CommandResult Dotnet(string folder, params string[] arguments) => Run("dotnet", folder, arguments);

    public static CommandResult Run(string program, string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host's own settings are none of a user's.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!Task.WaitAll([output, errors, process.WaitForExitAsync()], s_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end within {s_patience.TotalMinutes} minutes.");
        }

        return new CommandResult(process.ExitCode, (output.Result + errors.Result).ReplaceLineEndings("\n"));
    }

    public static string Metadata(string key) =>
        typeof(Command).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
