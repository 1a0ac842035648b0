using CTypes.Benchmarks;

// --table prints the table of docs/performance.md. --short leaves out the rows that take long, --only 13 measures the rows of
// one number, and --program names another build of this program to measure, such as one that was compiled ahead of time.
// --rows only says what would be measured. --detail hands the short rows to BenchmarkDotNet, with its own options behind it.
bool all = !args.Contains("--short");
int? only = Value("--only") is { } number ? int.Parse(number) : null;
#if !AHEAD_OF_TIME
if (args.Contains("--detail"))
{
    BenchmarkDotNet.Running.BenchmarkRunner.Run<CTypes.Benchmarks.Detail.RowBenchmarks>(args: [.. args.Where(arg => arg != "--detail")]);
    return;
}
#endif
if (args.Contains("--rows")) Table.List();
else if (args.Contains("--measure")) Table.Measure(all, only, args.Contains("--compiler"));
else Table.Print(Value("--program") ?? Environment.ProcessPath!, all, only);

string? Value(string option) => Array.IndexOf(args, option) is >= 0 and int i ? args[i + 1] : null;
