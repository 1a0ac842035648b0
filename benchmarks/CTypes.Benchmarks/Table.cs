using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace CTypes.Benchmarks;

/// <summary>The table: every row measured in several processes, because code that is the same moves by a fifth with where it comes to lie.</summary>
internal static class Table
{
    private const string Header = "| row | what | against | ours | theirs | ratio | spread | reach | |";
    private const int Processes = 7;
    private const int ProcessesOfLongRows = 3;

    /// <summary>A method is compiled again when it has been called 30 times, twice, and the calls are counted from 0.1 s after the last new method on: what this many rounds leave alone is compiled for good.</summary>
    private const int QuietRounds = 50;

    private const int MostRounds = 1000;
    private const int CompilerRounds = 60;
    private const int RoundMilliseconds = 20;

    /// <summary>Measures rows in this process, one line each: nanoseconds of ours, of theirs.</summary>
    /// <param name="ofCompiler">Whether those of the compiler, or the others.</param>
    public static void Measure(bool all, int? only, bool ofCompiler)
    {
        Row[] rows = [.. Chosen(all, only).Where(row => row.IsOfCompiler == ofCompiler)];
        if (ofCompiler) WarmUpCompiler(rows);
        else WarmUp(rows);
        foreach (Row row in rows)
        {
            (double ours, double theirs) = row.Measure();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ours} {theirs}"));
        }
    }

    /// <summary>Runs both sides of all rows until .NET has nothing to compile any more.</summary>
    private static void WarmUp(Row[] rows)
    {
        foreach (Row row in rows.Where(row => row.IsLong)) row.WarmUp();
        Row[] repeated = [.. rows.Where(row => !row.IsLong)];
        long compiled = -1;
        for (int round = 0, quiet = 0; round < MostRounds && quiet < QuietRounds; round++)
        {
            foreach (Row row in repeated) row.WarmUp();
            Thread.Sleep(RoundMilliseconds);
            long now = JitInfo.GetCompiledMethodCount();
            quiet = now == compiled ? quiet + 1 : 0;
            compiled = now;
        }
    }

    private static void WarmUpCompiler(Row[] rows)
    {
        for (int round = 0; round < CompilerRounds; round++)
        {
            foreach (Action warmUp in rows.Select(row => row.WarmUpCompiler).OfType<Action>().Distinct()) warmUp();
            Thread.Sleep(RoundMilliseconds);
        }
    }

    /// <summary>Prints the table.</summary>
    /// <param name="program">What measures: this program, or the same compiled ahead of time.</param>
    public static void Print(string program, bool all, int? only)
    {
        Row[] rows = Chosen(all, only);
        List<double[]>[] measured = [.. rows.Select(_ => new List<double[]>())];
        for (int process = 0; process < Processes; process++)
        {
            bool isWhole = all && process < ProcessesOfLongRows;
            int[] chosen = [.. Enumerable.Range(0, rows.Length).Where(row => isWhole || only is not null || !rows[row].IsLong)];
            foreach (IGrouping<bool, int> part in chosen.GroupBy(row => rows[row].IsOfCompiler))
            {
                foreach ((int row, double[] numbers) in part.Zip(Run(program, isWhole, only, ofCompiler: part.Key))) measured[row].Add(numbers);
            }
        }

        Console.WriteLine($"{DateTime.UtcNow:yyyy-MM-dd}; {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} × {Processor()}; {Processes} processes, {ProcessesOfLongRows} for rows of a millisecond or more");
        Console.WriteLine();
        Console.WriteLine(Header);
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        for (int i = 0; i < rows.Length; i++)
        {
            double[] ratios = [.. measured[i].Select(numbers => numbers[0] / numbers[1])];
            double ratio = Row.Median(ratios), ours = Median(measured[i], 0), theirs = Median(measured[i], 1);
            Unit unit = rows[i].Unit;
            Console.WriteLine($"{Begin(rows[i])} {unit.Show(ours)} | {unit.Show(theirs)} | {Units.Ratio(ratio)} | {Spread(ratios)} | {Reach(rows[i])} | {Verdict(rows[i], ours, ratio)} |");
        }
    }

    /// <summary>Prints the header and how each row begins, without measuring.</summary>
    public static void List()
    {
        Console.WriteLine(Header);
        foreach (Row row in Chosen(all: true, only: null)) Console.WriteLine(Begin(row));
    }

    private static string Spread(double[] ratios) => double.IsNaN(ratios[0]) ? "" : $"{Units.Ratio(ratios[0])}–{Units.Ratio(ratios[^1])}";

    private static string Reach(Row row) => row.Reach == 0 ? row.Unit.Show(0) : $"≤ {Units.Ratio(row.Reach)}";

    private static string Verdict(Row row, double ours, double ratio)
    {
        if (row.Reach == 0) return ours == 0 ? "reached" : "missed";
        if (double.IsNaN(ratio)) return row.Missing;
        return ratio <= row.Reach ? "reached" : "missed";
    }

    private static string Begin(Row row) => $"| {(row.Number == 0 ? "" : $"{row.Number}")} | {row.What} | {row.Against} |";

    private static Row[] Chosen(bool all, int? only) => [.. Rows.All.Where(row => only is { } number ? row.Number == number : all || !row.IsLong).OrderBy(row => row.Number == 0).ThenBy(row => row.Number)];

    private static double Median(List<double[]> measured, int side) => Row.Median([.. measured.Select(numbers => numbers[side])]);

    private static double[][] Run(string program, bool all, int? only, bool ofCompiler)
    {
        ProcessStartInfo start = new(program, $"--measure {(all ? "" : "--short")} {(only is null ? "" : $"--only {only}")} {(ofCompiler ? "--compiler" : "")}") { RedirectStandardOutput = true };
        if (ofCompiler) start.Environment["DOTNET_gcServer"] = "1";    // as csc.runtimeconfig.json has it
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
    }

    private static string Processor()
    {
        const string Name = "model name";
        string? line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':') + 1)..].Trim();
    }
}
