namespace CTypes.Runtime.Tests;

public sealed partial class OperationTests
{
    [Fact]
    public void C_runs_a_table_that_one_object_filled()
    {
        using ScaledDevice plugin = new(factor: 10);
        GC.Collect();
        Assert.Equal(-161, OperationRunner.Run(plugin.Table, 0, "disk"));
        Assert.Equal(["open disk", "read 8", "close"], plugin.Log);
    }

    [Fact]
    public void Two_objects_fill_two_tables()
    {
        using ScaledDevice one = new(factor: 1);
        using ScaledDevice two = new(factor: 2);
        Assert.Equal((-17, -33), (OperationRunner.Run(one.Table, 0, "a"), OperationRunner.Run(two.Table, 0, "b")));
        Assert.Equal(("open a", "open b"), (one.Log[0], two.Log[0]));
    }

    [Fact]
    public void Static_methods_fill_a_table_that_lives_as_long_as_the_process()
    {
        DeviceOperations table = new(OpenItPointer, ReadItPointer, CloseItPointer, KeepItPointer, KeepItPointer, KeepItPointer);
        Assert.Equal(6, OperationRunner.Run(table, 2, "disk"));
    }

    [Fact]
    public void A_table_whose_object_was_disposed_ends_in_reports()
    {
        ScaledDevice plugin = new(factor: 1);
        DeviceOperations table = plugin.Table;
        plugin.Dispose();
        int result = 0;
        Assert.Single(Unhandled.During("OpenOperation", () => result = OperationRunner.Run(table, 0, "disk")));
        Assert.Equal(-1, result);
    }

    [Callback(typeof(OpenOperation))]
    private static int OpenIt(nint self, string name) => 0;

    [Callback(typeof(ReadOperation))]
    private static int ReadIt(nint self, [Buffer(LengthFrom = nameof(size))] Span<byte> buffer, int size)
    {
        buffer[..3].Fill((byte)self);
        return 3;
    }

    [Callback(typeof(CloseOperation))]
    private static void CloseIt(nint self)
    {
    }

    [Callback(typeof(Transform))]
    private static int KeepIt(int value) => value;
}
