using System.Diagnostics;

namespace CTypes.Benchmarks;

/// <summary>One row of the table: two ways to do the same.</summary>
/// <param name="Number">The row's number in the table of goals; 0 for one that is not in it.</param>
/// <param name="Reach">The ratio to reach.</param>
/// <param name="Ours">Does it <c>n</c> times through what is generated, and says how many nanoseconds that took, or what else the row counts.</param>
/// <param name="Theirs">Does it <c>n</c> times the other way; null where that way is missing on this machine.</param>
/// <param name="Rounds">How often each side is measured; below 101 once is long enough to be measured.</param>
internal sealed record Row(int Number, string What, string Against, double Reach, Func<int, double> Ours, Func<int, double>? Theirs, int Rounds)
{
    private const int UsualRounds = 101;
    private const double SliceNanoseconds = 300_000;

    public Row(int number, string what, string against, double reach, Action<int> ours, Action<int> theirs, bool isLong = false)
        : this(number, what, against, reach, Timed(ours), Timed(theirs), isLong ? 3 : UsualRounds)
    {
    }

    public Row(int number, string what, string against, double reach, Action<int> ours, Func<int, double>? theirs)
        : this(number, what, against, reach, Timed(ours), theirs, UsualRounds)
    {
    }

    /// <summary>Whether once is long enough to be measured, and slow enough to be measured a few times only.</summary>
    public bool IsLong => Rounds < UsualRounds;

    /// <summary>Has the compiler run, so that its code is warm; null for a row that is none of the compiler's.</summary>
    public Action? WarmUpCompiler { get; init; }

    /// <summary>Whether it is the compiler that works, with whose garbage collector it is then measured.</summary>
    public bool IsOfCompiler => WarmUpCompiler is not null;

    /// <summary>What the numbers count.</summary>
    public Unit Unit { get; init; }

    /// <summary>What the table says where the other side is missing.</summary>
    public string Missing { get; init; } = "";

    /// <summary>The same row compiled again, to other addresses: a loop that is the same moves by a fifth with where it comes to lie.</summary>
    public Row[] Copies { get; init; } = [];

    /// <summary>Runs both until the compiler has seen enough of them.</summary>
    public void WarmUp()
    {
        foreach (Row copy in Copies) copy.WarmUp();
        Ours(IsLong ? 1 : 1000);
        Theirs?.Invoke(IsLong ? 1 : 1000);
    }

    /// <summary>
    /// Measures both in turn and returns the medians, in nanoseconds each, as the mean of all copies. The turns are shorter than
    /// the time that the system gives to a thread, so that few of them are interrupted.
    /// </summary>
    public (double Ours, double Theirs) Measure()
    {
        (double Ours, double Theirs)[] measured = [MeasureOne(), .. Copies.Select(copy => copy.MeasureOne())];
        return (measured.Average(one => one.Ours), measured.Average(one => one.Theirs));
    }

    private (double Ours, double Theirs) MeasureOne()
    {
        int times = IsLong ? 1 : Math.Max(1, (int)(SliceNanoseconds / (Ours(10_000) / 10_000)));
        int theirTimes = IsLong || Theirs is null ? 1 : Math.Max(1, (int)(SliceNanoseconds / (Theirs(10_000) / 10_000)));
        double[] ours = new double[Rounds], theirs = new double[Rounds];
        for (int i = 0; i < Rounds; i++)
        {
            ours[i] = Ours(times) / times;
            theirs[i] = (Theirs?.Invoke(theirTimes) ?? double.NaN) / theirTimes;
        }

        return (Median(ours), Median(theirs));
    }

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    /// <summary>Says how long work takes.</summary>
    public static Func<int, double> Timed(Action<int> work) => times =>
    {
        long start = Stopwatch.GetTimestamp();
        work(times);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    };
}
