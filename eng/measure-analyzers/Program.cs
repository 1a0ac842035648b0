using MeasureAnalyzers;

// Prints each analyzer's share of the time that a large project takes to compile, and fails when one is above the limit.
const double Limit = 0.03;

string folder = Directory.CreateTempSubdirectory("ctypes-large-").FullName;
try
{
    LargeProject.Write(folder, AppContext.BaseDirectory, args[0]);
    CompilerReport.Dotnet(folder, "restore");
    CompilerReport report = CompilerReport.Of(folder);
    Console.WriteLine($"{LargeProject.Functions:N0} functions, compiled in {report.Seconds:0.0} s");
    Console.WriteLine();
    Console.WriteLine("| analyzer | rules | seconds | share |");
    Console.WriteLine("|---|---:|---:|---:|");
    foreach ((string name, string rules, double seconds) in report.Analyzers)
    {
        Console.WriteLine($"| {name} | {rules.Split(',').Length} | {seconds:0.000} | {seconds / report.Seconds:0.00 %} |");
    }

    string[] slow = [.. report.Analyzers.Where(analyzer => analyzer.Seconds / report.Seconds > Limit).Select(analyzer => analyzer.Name)];
    Console.WriteLine();
    Console.WriteLine(slow.Length == 0 ? $"None of {report.Analyzers.Count} takes more than {Limit:0 %}." : $"Above {Limit:0 %}: {string.Join(", ", slow)}.");
    return report.Analyzers.Count > 0 && slow.Length == 0 ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
