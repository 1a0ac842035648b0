using System.Diagnostics;

namespace CTypes.Benchmarks;

/// <summary>One row of the table: two ways to do the same.</summary>
/// <param name="Number">The row's number in the table of goals; 0 for one that is not in it.</param>
/// <param name="Reach">The ratio to reach.</param>
/// <param name="Ours">Does it <c>n</c> times through a generated stub.</param>
/// <param name="Theirs">Does it <c>n</c> times the other way.</param>
/// <param name="IsLong">Whether once is long enough to be measured, and slow enough to be measured a few times only.</param>
internal sealed record Row(int Number, string What, string Against, double Reach, Action<int> Ours, Action<int> Theirs, bool IsLong = false)
{
    private const int Rounds = 101;
    private const int LongRounds = 3;
    private const double SliceNanoseconds = 300_000;

    /// <summary>The same row compiled again, to other addresses: a loop that is the same moves by a fifth with where it comes to lie.</summary>
    public Row[] Copies { get; init; } = [];

    /// <summary>Runs both until the compiler has seen enough of them.</summary>
    public void WarmUp()
    {
        foreach (Row copy in Copies) copy.WarmUp();
        Ours(IsLong ? 1 : 1000);
        Theirs(IsLong ? 1 : 1000);
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
        int times = IsLong ? 1 : Math.Max(1, (int)(SliceNanoseconds / NanosecondsEach(Theirs, 10_000)));
        int rounds = IsLong ? LongRounds : Rounds;
        double[] ours = new double[rounds], theirs = new double[rounds];
        for (int i = 0; i < rounds; i++)
        {
            ours[i] = NanosecondsEach(Ours, times);
            theirs[i] = NanosecondsEach(Theirs, times);
        }

        return (Median(ours), Median(theirs));
    }

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private static double NanosecondsEach(Action<int> work, int times)
    {
        long start = Stopwatch.GetTimestamp();
        work(times);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }
}
