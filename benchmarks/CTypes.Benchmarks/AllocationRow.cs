namespace CTypes.Benchmarks;

/// <summary>Row 14: what the calls of other rows leave for the garbage collector.</summary>
internal static class AllocationRow
{
    private const int Calls = 1000;

    /// <summary>The most that a call of one of the rows allocates.</summary>
    public static Row Of(IEnumerable<Row> rows)
    {
        Row[] measured = [.. rows.Where(row => row.Number is >= 1 and <= 9)];
        return new(14, "the most that a call of rows 1 to 9 allocates", "nothing", 0, _ => measured.Max(BytesEach), Theirs: null, Rounds: 1) { Unit = Unit.Bytes };
    }

    private static double BytesEach(Row row)
    {
        int calls = row.IsLong ? 1 : Calls;
        row.Ours(calls);
        long before = GC.GetAllocatedBytesForCurrentThread();
        row.Ours(calls);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / calls;
    }
}
