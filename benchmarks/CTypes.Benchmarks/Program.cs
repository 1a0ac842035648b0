using CTypes.Benchmarks;

// --table prints the table of docs/performance.md, --short leaves out the rows that take long, and --program names another
// build of this program to measure, such as one that was compiled ahead of time. --rows only says what would be measured.
bool all = !args.Contains("--short");
int named = Array.IndexOf(args, "--program");
if (args.Contains("--rows")) Table.List();
else if (args.Contains("--measure")) Table.Measure(all);
else Table.Print(named < 0 ? Environment.ProcessPath! : args[named + 1], all);
