namespace CTypes.RealLibraries.Tests;

/// <summary>The process's interpreter, started once: with the newest Python that is installed.</summary>
public sealed class Interpreter
{
    private const int OldestMinor = 8;
    private const int NewestMinor = 20;

    // More than any version's PyConfig, whose members differ and are Python's own business.
    private const int ConfigWords = 1024;

    private static readonly string? s_file = Enumerable.Range(OldestMinor, NewestMinor - OldestMinor + 1).Reverse().Select(FileOf).FirstOrDefault(file => file is not null);
    private static readonly Lazy<string?> s_problem = new(() => Start(s_file!));

    /// <summary>Skips the test where there is no Python that can be embedded: a Python program need not come with its library.</summary>
    public Interpreter()
    {
        Assert.SkipWhen(s_file is null, "No shared library of Python 3 is installed (Debian: libpython3-dev).");
        if (s_problem.Value is string problem) RealLibrary.Lacks(problem);
    }

    private static string? Start(string file)
    {
        Python.Module.Load(file);

        Span<long> config = new long[ConfigWords];
        Python.InitConfig(config);
        PyStatus status = Python.Start(config);
        Python.ClearConfig(config);
        if (Python.IsFailure(status) != 0) return $"{file} is installed, and its interpreter does not start: {status.err_msg.Value}";
        Python.SaveThread();    // any thread may take the lock from now on
        return null;
    }

    // Windows knows it as python311.dll.
    private static string? FileOf(int minor) => CLibrary.Find(OperatingSystem.IsWindows() ? $"python3{minor}" : $"python3.{minor}");
}
