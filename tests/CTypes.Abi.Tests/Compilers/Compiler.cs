using System.Diagnostics;

namespace CTypes.Abi.Tests.Compilers;

/// <summary>A C compiler on this machine.</summary>
internal static class Compiler
{
    private static readonly Lazy<string?> FoundClang = new(() => FirstThatStarts(["clang", "clang-14", "clang-15", "clang-16", "clang-17", "clang-18", "clang-19"]));
    private static readonly Lazy<string?> FoundGcc = new(() => FirstThatStarts(["gcc"]));

    /// <summary>The compiler's command; skips the test where there is none, and fails it under <c>CI=true</c>.</summary>
    public static string Clang => Require(FoundClang.Value, "clang");

    public static string Gcc => Require(FoundGcc.Value, "gcc");

    /// <summary>Compiles a text from standard input and returns standard output.</summary>
    public static string Run(string command, string[] arguments, string source)
    {
        using Process process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(source);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)}\n{errors.Result}");
    }

    private static string Require(string? command, string name)
    {
        if (command is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail($"CI must have {name}.");
        Assert.SkipWhen(command is null, $"{name} is not installed.");
        return command!;
    }

    private static string? FirstThatStarts(string[] commands) => commands.FirstOrDefault(Starts);

    private static bool Starts(string command)
    {
        try
        {
            Run(command, ["--version"], "");
            return true;
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
        {
            return false;
        }
    }
}
