namespace CTypes.Benchmarks;

/// <summary>All rows.</summary>
internal static class Rows
{
    private static readonly Row[][] s_copies = [Copy<Copy1>(), Copy<Copy2>(), Copy<Copy3>(), Copy<Copy4>(), Copy<Copy5>()];

    public static Row[] All { get; } = [.. WithAllocations([.. s_copies[0].Select((row, i) => row with { Copies = [.. s_copies.Skip(1).Select(copy => copy[i])] }), .. CallbackRows.All()])];

    private static Row[] Copy<TCopy>() where TCopy : struct => [.. CallRows<TCopy>.All(), .. RecordRows<TCopy>.All(), .. FieldRows<TCopy>.All(), .. DataRows<TCopy>.All()];

    private static IEnumerable<Row> WithAllocations(Row[] rows) => [.. rows, .. PythonRows.All(), AllocationRow.Of(rows),
#if !AHEAD_OF_TIME
        .. Compiler.FirstCallRows.All(), .. Compiler.GeneratorRows.All(), .. Compiler.GrowthRows.All(),
#endif
    ];

    private struct Copy1;
    private struct Copy2;
    private struct Copy3;
    private struct Copy4;
    private struct Copy5;
}
