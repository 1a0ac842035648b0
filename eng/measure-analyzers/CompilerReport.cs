using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MeasureAnalyzers;

/// <summary>What <c>-reportanalyzer</c> says of one compilation, beside how long the compiler ran.</summary>
/// <param name="Seconds">The compiler's whole run.</param>
/// <param name="Analyzers">Our analyzers: name, rules, and seconds.</param>
internal sealed partial record CompilerReport(double Seconds, IReadOnlyList<(string Name, string Rules, double Seconds)> Analyzers)
{
    private const string OurAssembly = "CTypes.Analyzers,";

    /// <summary>Builds a restored project and reads the report.</summary>
    public static CompilerReport Of(string folder)
    {
        // One thread: on more, the time of an analyzer that waits for a processor would count as its own.
        File.WriteAllText(Path.Combine(folder, "serial.rsp"), "/parallel-\n");
        string output = Dotnet(
            folder, "build", "--no-restore", "--no-incremental", "-c", "Release", "-v:d", "-nologo", "-warnaserror", "-clp:PerformanceSummary",
            "-p:ReportAnalyzer=true", "-p:UseSharedCompilation=false", "-p:CompilerResponseFile=serial.rsp");
        double seconds = double.Parse(CompilerTime().Match(output).Groups["ms"].Value, CultureInfo.InvariantCulture) / 1000;
        string[] lines = output[output.IndexOf("Total analyzer execution time", StringComparison.Ordinal)..].Split('\n');
        IEnumerable<Match> rows = lines.SkipWhile(line => !line.Contains(OurAssembly, StringComparison.Ordinal)).Skip(1).Select(line => Row().Match(line)).TakeWhile(match => match.Success);
        return new CompilerReport(seconds, [.. rows.Select(row => (row.Groups["name"].Value, row.Groups["rules"].Value, double.Parse(row.Groups["s"].Value, CultureInfo.InvariantCulture)))]);
    }

    public static string Dotnet(string folder, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{output}");
    }

    [GeneratedRegex(@"(?<ms>\d+) ms  Csc ")]
    private static partial Regex CompilerTime();

    // "   0.123   <1      CTypes.Analyzers.Usage.SomeAnalyzer (CTYP0001, CTYP0002)"; "<0.001" counts as 0.001.
    [GeneratedRegex(@"^\s+<?(?<s>[\d.]+)\s+<?\d+\s+CTypes\.Analyzers\.(\w+\.)*(?<name>\w+) \((?<rules>[^)]*)\)")]
    private static partial Regex Row();
}
