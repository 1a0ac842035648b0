namespace CTypes.Benchmarks;

/// <summary>All rows.</summary>
internal static class Rows
{
    private static readonly Row[][] s_copies = [.. Four<FirstCopy>(), .. Four<After<After<After<After<FirstCopy>>>>>()];

    public static Row[] All { get; } = [.. WithAllocations([.. s_copies[0].Select((row, i) => row with { Copies = [.. s_copies.Skip(1).Select(copy => copy[i])] }), .. CallbackRows.All()])];

    private static Row[][] Four<TCopy>() where TCopy : struct, ICopy => [Copy<TCopy>(), Copy<After<TCopy>>(), Copy<After<After<TCopy>>>(), Copy<After<After<After<TCopy>>>>()];

    private static Row[] Copy<TCopy>() where TCopy : struct, ICopy => [.. CallRows<TCopy>.All(), .. RecordRows<TCopy>.All(), .. FieldRows<TCopy>.All(), .. DataRows<TCopy>.All()];

    private static IEnumerable<Row> WithAllocations(Row[] rows) => [.. rows, .. PythonRows.All(), AllocationRow.Of(rows),
#if !AHEAD_OF_TIME
        .. Compiler.FirstCallRows.All(), .. Compiler.GeneratorRows.All(), .. Compiler.GrowthRows.All(),
#endif
    ];
}
