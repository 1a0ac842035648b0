using System.Diagnostics;

namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>Runs a program that may crash.</summary>
internal static class ChildProcess
{
    private const int LimitInMilliseconds = 60_000;

    /// <summary>A process that a signal ended has this and the signal's number as its exit code.</summary>
    private const int Signaled = 128;

    /// <summary>How the runtime begins a line of its own: an exception that nobody caught, and the line before the reason why it gives up.</summary>
    private const string Unhandled = "Unhandled exception. ", Terminated = "Process terminated.";

    private static readonly Dictionary<int, string> s_signals = new() { [4] = "SIGILL", [6] = "SIGABRT", [7] = "SIGBUS", [8] = "SIGFPE", [9] = "SIGKILL", [11] = "SIGSEGV" };

    /// <returns>Standard output; then, unless the process ended well, the exception that nobody caught, or what the runtime says and the signal or number that it ended with.</returns>
    public static string Run(string folder, params string[] command)
    {
        // No core file is left behind.
        ProcessStartInfo start = new("/bin/sh", ["-c", "ulimit -c 0; exec \"$@\"", "sh", .. command])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";

        // Variables live as long as in Release, from the first call on.
        start.Environment["DOTNET_TieredCompilation"] = "0";

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LimitInMilliseconds))
        {
            process.Kill();
            Assert.Fail($"{string.Join(' ', command)} did not end.\n{output.Result}{errors.Result}");
        }

        return output.Result + Ending(process.ExitCode, errors.Result);
    }

    private static string Ending(int exitCode, string errors)
    {
        if (exitCode == 0) return "";
        string[] lines = errors.Split('\n');
        if (lines.FirstOrDefault(line => line.StartsWith(Unhandled, StringComparison.Ordinal)) is { } exception) return $"Unhandled exception: {exception[Unhandled.Length..]}\n";
        string reason = lines[0] == Terminated ? $"Process terminated: {lines[1]}\n" : "";
        return reason + (s_signals.TryGetValue(exitCode - Signaled, out string? signal) ? $"The process ended with {signal}\n" : $"The process ended with exit code {exitCode}\n{errors}");
    }
}
