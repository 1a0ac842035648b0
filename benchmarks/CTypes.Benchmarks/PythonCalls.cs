using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace CTypes.Benchmarks;

/// <summary>The other side of row 11: a Python that makes calls by ctypes in a process of its own, and says how long they took.</summary>
internal static class PythonCalls
{
    public const string NotFound = "Python: not found";

    private static readonly Lazy<Process?> s_python = new(Start);

    /// <summary>Makes one of the calls in calls.py; null where there is no Python.</summary>
    /// <param name="name">The call's name there.</param>
    public static Func<int, double>? Of(string name) => s_python.Value is not { } python ? null : times =>
    {
        python.StandardInput.WriteLine($"{name} {times}");
        return double.Parse(python.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);
    };

    private static Process? Start()
    {
        ProcessStartInfo start = new("python3") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "python", "calls.py"));
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "libmeasured.so"));
        try
        {
            Process python = Process.Start(start)!;
            python.StandardInput.AutoFlush = true;
            python.StandardInput.WriteLine("negate 1");
            return python.StandardOutput.ReadLine() is null ? null : python;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
