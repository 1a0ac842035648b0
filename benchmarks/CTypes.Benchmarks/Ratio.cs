using System.Diagnostics;

namespace CTypes.Benchmarks;

/// <summary>One row of the table: two ways to do the same, measured in turn in one process.</summary>
/// <param name="Ours">Does it <c>n</c> times through a generated stub.</param>
/// <param name="Theirs">Does it <c>n</c> times the other way.</param>
/// <param name="Reach">The ratio to reach.</param>
internal sealed record Ratio(string What, string Against, double Reach, int Count, Action<int> Ours, Action<int> Theirs)
{
    private const int WarmUpRounds = 40;
    private const int MeasuredRounds = 31;

    public void Print()
    {
        int warmUpCount = Math.Max(1, Count / 20);
        for (int i = 0; i < WarmUpRounds; i++)
        {
            Ours(warmUpCount);
            Theirs(warmUpCount);
            Thread.Sleep(10);    // the tiering compiler works in the background
        }

        double[] ours = new double[MeasuredRounds];
        double[] theirs = new double[MeasuredRounds];
        for (int i = 0; i < MeasuredRounds; i++)
        {
            ours[i] = NanosecondsEach(Ours);
            theirs[i] = NanosecondsEach(Theirs);
        }

        (double mine, double other) = (Median(ours), Median(theirs));
        Console.WriteLine($"| {What,-44} | {Against,-36} | {mine,8:F1} | {other,8:F1} | {mine / other,5:F2} | {Reach,5:F2} |");
    }

    private double NanosecondsEach(Action<int> work)
    {
        long start = Stopwatch.GetTimestamp();
        work(Count);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Count;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
