using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

public sealed class RowTableTests
{
    private const int MoreThanTheStackHolds = 1000;

    [Fact]
    public void The_rows_of_a_jagged_array_are_pinned_behind_a_table() => Assert.Equal(21, RowTables.Sum([[1, 2], [3, 4], [5, 6]], columns: 2));

    [Fact]
    public void A_null_row_is_NULL() => Assert.Equal(-997, RowTables.Sum([[1], null, [2]], columns: 1));

    [Fact]
    public void A_table_without_rows_is_not_NULL()
    {
        Assert.NotEqual(0, RowTables.AddressOf([]));
        Assert.NotEqual(0, RowTables.AddressOfBlock(new float[0, 3]));
    }

    [Fact]
    public void A_null_table_is_NULL()
    {
        Assert.Equal(0, RowTables.AddressOf(null));
        Assert.Equal(0, RowTables.AddressOfBlock(null));
    }

    [Fact]
    public void A_null_table_that_is_never_null_throws() =>
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => RowTables.AddressOfSome(null!)).ParamName);

    [Fact]
    public void C_writes_through_the_table_into_the_rows()
    {
        c_float[][] rows = [[1, 2], [3, 4]];
        RowTables.Scale(rows, 2, 2, 10);
        Assert.Equal([10, 20], rows[0].Select(f => f.Value));
        Assert.Equal([30, 40], rows[1].Select(f => f.Value));
    }

    [Fact]
    public void Float_pointer_pointer_is_made_from_an_array_of_two_dimensions()
    {
        float[,] grid = { { 1, 2, 3 }, { 4, 5, 6 } };
        Assert.Equal(21, RowTables.SumBlock(grid, 2, 3));
        RowTables.ScaleBlock(grid, 2, 3, 2);
        Assert.Equal(new float[,] { { 2, 4, 6 }, { 8, 10, 12 } }, grid);
    }

    [Fact]
    public void The_rows_of_an_array_of_two_dimensions_lie_in_its_one_block() => Assert.Equal(7, RowTables.Stride(new float[3, 7]));

    [Fact]
    public void Many_rows_need_more_than_the_stack()
    {
        float[][] rows = [.. Enumerable.Range(0, MoreThanTheStackHolds).Select(i => new float[] { i })];
        Assert.Equal(MoreThanTheStackHolds * (MoreThanTheStackHolds - 1) / 2, RowTables.Sum(rows, 1));
    }

    [Fact]
    public void Many_rows_of_one_block_need_more_than_the_stack()
    {
        float[,] grid = new float[MoreThanTheStackHolds, 1];
        grid[MoreThanTheStackHolds - 1, 0] = 5;
        Assert.Equal(5, RowTables.SumBlock(grid, MoreThanTheStackHolds, 1));
    }

    [Fact]
    public void Rows_of_records_with_pointers_are_pinned() => Assert.NotEqual(0, RowTables.AddressOfRecords([new Cell[2], new Cell[1]]));

    [Fact]
    public void A_few_rows_allocate_nothing()
    {
        float[][] rows = [.. Enumerable.Range(0, 32).Select(i => new float[] { i })];
        float[,] grid = new float[32, 2];
        RowTables.Sum(rows, 1);
        RowTables.SumBlock(grid, 32, 2);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            RowTables.Sum(rows, 1);
            RowTables.SumBlock(grid, 32, 2);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Rows_are_let_go_after_the_call()
    {
        WeakReference row = CallWithNewRow();
        Collecting.Until(() => !row.IsAlive);
        Assert.False(row.IsAlive);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference CallWithNewRow()
    {
        float[] row = [1];
        RowTables.Sum([row], 1);
        return new WeakReference(row);
    }

    [Fact]
    public void C_fills_a_span_of_pointers()
    {
        Span<POINTER<c_int>> pointers = new POINTER<c_int>[3];
        RowTables.Fill(pointers);
        Assert.Equal(3, pointers[2].Contents.Value);
    }

    [Fact]
    public void C_fills_an_array_of_pointers()
    {
        POINTER<c_int>[] pointers = new POINTER<c_int>[2];
        RowTables.FillArray(pointers);
        Assert.Equal(2, pointers[1].Contents.Value);
    }

    [Fact]
    public void A_pointer_that_C_stores_leaves_as_an_address_or_typed()
    {
        RowTables.First(out nint address, 1);
        RowTables.FirstPointer(out POINTER<c_int> pointer, 1);
        Assert.Equal(1, pointer.Contents.Value);
        Assert.Equal((nint)pointer, address);
    }

    [Fact]
    public unsafe void A_table_that_just_does_not_fit_the_stack_leaves_what_lies_behind_it()
    {
        nint[] stack = GC.AllocateArray<nint>(3 * RowsArgument<int>.StackWords, pinned: true);
        int[][] rows = [.. Enumerable.Range(0, RowsArgument<int>.StackWords / 2 + 1).Select(i => new int[] { i })];
        RowsArgument<int> argument = new(rows, stack.AsSpan(0, RowsArgument<int>.StackWords), 0, "rows", "Test");
        Assert.Equal(rows.Length - 1, *argument.Pointer[rows.Length - 1]);
        argument.Dispose();

        Assert.All(stack[RowsArgument<int>.StackWords..], word => Assert.Equal(0, word));
    }

    [Fact]
    public void Rows_that_are_refused_are_let_go_of()
    {
        WeakReference row = RefusedRow(), block = RefusedBlock();
        Collecting.Until(() => !row.IsAlive && !block.IsAlive);
        Assert.Equal((false, false), (row.IsAlive, block.IsAlive));
    }

    [Fact]
    public void A_block_whose_second_row_is_not_aligned_is_refused() =>
        Assert.Throws<ArgumentException>(() => new RowsArgument<byte>(new byte[3, 3], stackalloc nint[RowsArgument<byte>.StackWords], alignBytes: 2, "rows", "Test"));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RefusedRow()
    {
        int[] row = [1];
        Assert.Throws<ArgumentException>(() => new RowsArgument<int>([row], stackalloc nint[RowsArgument<int>.StackWords], NeverAligned, "rows", "Test"));
        return new WeakReference(row);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RefusedBlock()
    {
        int[,] block = { { 1 } };
        Assert.Throws<ArgumentException>(() => new RowsArgument<int>(block, stackalloc nint[RowsArgument<int>.StackWords], NeverAligned, "rows", "Test"));
        return new WeakReference(block);
    }

    private const int NeverAligned = 1 << 30;
}
