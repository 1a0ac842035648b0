using System.Diagnostics;

namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>Runs a program that may crash.</summary>
internal static class ChildProcess
{
    private const int LimitInMilliseconds = 60_000;

    /// <summary>A process that a signal ended has this and the signal's number as its exit code.</summary>
    private const int Signaled = 128;

    private const string Unhandled = "Unhandled exception. ";

    private static readonly Dictionary<int, string> s_signals = new() { [4] = "SIGILL", [6] = "SIGABRT", [7] = "SIGBUS", [8] = "SIGFPE", [9] = "SIGKILL", [11] = "SIGSEGV" };

    /// <returns>Standard output; then, unless the process ended well, the exception that nobody caught, or the signal or number that it ended with.</returns>
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
        int unhandled = errors.IndexOf(Unhandled, StringComparison.Ordinal);
        if (unhandled >= 0) return $"Unhandled exception: {errors[(unhandled + Unhandled.Length)..].Split('\n')[0]}\n";
        return s_signals.TryGetValue(exitCode - Signaled, out string? signal) ? $"The process ended with {signal}\n" : $"The process ended with exit code {exitCode}\n{errors}";
    }
}
