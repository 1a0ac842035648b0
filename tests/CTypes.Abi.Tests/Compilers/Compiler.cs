using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace CTypes.Abi.Tests.Compilers;

/// <summary>The C compilers on this machine.</summary>
internal static class Compiler
{
    private static readonly ConcurrentDictionary<string, bool> Found = new();

    /// <summary>The first command that starts; without any, the test is skipped, and fails under <c>CI=true</c>.</summary>
    public static string Required(params string[] commands)
    {
        if (commands.FirstOrDefault(IsInstalled) is string command) return command;
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail($"CI must have {commands[0]}.");
        return Optional(commands[0]);
    }

    /// <summary>A cross compiler, which even CI may lack: what it says is also committed as a golden table.</summary>
    public static string Optional(string command)
    {
        Assert.SkipUnless(IsInstalled(command), $"{command} is not installed.");
        return command;
    }

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

    public static bool IsInstalled(string command) => Found.GetOrAdd(command, Starts);

    private static bool Starts(string command)
    {
        try
        {
            Run(command, ["--version"], "");
            return true;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or IOException)
        {
            return false;
        }
    }
}
