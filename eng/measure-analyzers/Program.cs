using MeasureAnalyzers;

// Prints each analyzer's share of the time that large projects take to compile, and fails when one is above the limit.
(string What, int Count, Action<string> Write, double Limit)[] projects =
[
    ("functions", LargeProject.Functions, LargeProject.Write, 0.03),
    ("declarations of one class or namespace, most with a finding", LargeClasses.Declarations, LargeClasses.Write, 0.10),
];

bool isWithin = true;
foreach ((string what, int count, Action<string> write, double limit) in projects) isWithin &= Measure(what, count, write, limit, args[0]);
return isWithin ? 0 : 1;

static bool Measure(string what, int count, Action<string> write, double limit, string analyzers)
{
    string folder = Directory.CreateTempSubdirectory("ctypes-large-").FullName;
    try
    {
        ProjectFile.Write(folder, AppContext.BaseDirectory, analyzers);
        write(folder);
        CompilerReport.Dotnet(folder, "restore");
        CompilerReport report = CompilerReport.Of(folder);
        Console.WriteLine($"{count:N0} {what}, compiled in {report.Seconds:0.0} s");
        Console.WriteLine();
        Console.WriteLine("| analyzer | rules | seconds | share |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach ((string name, string rules, double seconds) in report.Analyzers)
        {
            Console.WriteLine($"| {name} | {rules.Split(',').Length} | {seconds:0.000} | {seconds / report.Seconds:0.00 %} |");
        }

        string[] slow = [.. report.Analyzers.Where(analyzer => analyzer.Seconds / report.Seconds > limit).Select(analyzer => analyzer.Name)];
        Console.WriteLine();
        Console.WriteLine(slow.Length == 0 ? $"None of {report.Analyzers.Count} takes more than {limit:0 %}." : $"Above {limit:0 %}: {string.Join(", ", slow)}.");
        Console.WriteLine();
        return report.Analyzers.Count > 0 && slow.Length == 0;
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}
