using System.Diagnostics;
using System.Reflection;

namespace CTypes.Documents.Tests.Pages;

public class PerformanceTests
{
    [Fact]
    public void The_table_has_the_header_and_the_rows_of_the_command()
    {
        string program = typeof(PerformanceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Benchmarks").Value!;
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [program, "--rows"]) { RedirectStandardOutput = true })!;
        string[] rows = [.. process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd())];
        process.WaitForExit();
        string[] table = [.. File.ReadAllLines(Path.Combine(Folders.Documents, "performance.md")).SkipWhile(line => !line.StartsWith("| row |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'))];

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(rows[0], table[0]);
        Assert.Equal(rows[1..], table[2..].Select(Begin));
    }

    // The row, what is measured, and against what.
    private static string Begin(string row) => string.Join('|', row.Split('|')[..4]) + "|";
}
