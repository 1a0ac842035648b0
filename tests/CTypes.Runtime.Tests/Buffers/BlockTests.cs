using System.IO.MemoryMappedFiles;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

public sealed class BlockTests
{
    [Fact]
    public void Memory_passes_with_its_length() => Assert.Equal(5, Blocks.Sum(new[] { 1, 2, 3, 4 }.AsMemory(1, 2)));

    [Fact]
    public void C_writes_into_memory()
    {
        double[] items = [1, 2, 3];
        Blocks.NegateMemory(items.AsMemory(1));
        Assert.Equal([1, -2, -3], items);
    }

    [Fact]
    public void Memory_that_is_no_array_is_pinned_for_the_call_only()
    {
        PinnedMemory owner = new([4, 5, 6]);
        Assert.Equal(11, Blocks.Sum(owner.Memory[1..]));
        Assert.Equal(0, owner.Pins);
    }

    [Fact]
    public void Memory_stands_where_C_has_void_pointer()
    {
        Assert.NotEqual(0, Blocks.OfMemory(new double[1]));
        Assert.NotEqual(0, Blocks.OfReadOnlyMemory(new byte[1]));
    }

    [Fact]
    public void Default_memory_is_NULL()
    {
        Assert.Equal(0, Blocks.OfMemory(default));
        Assert.Equal(0, Blocks.OfReadOnlyMemory(default));
        Assert.Equal(0, Blocks.OfInts(default));
    }

    [Fact]
    public void Empty_memory_that_is_not_default_is_not_NULL()
    {
        Assert.NotEqual(0, Blocks.OfMemory(Array.Empty<double>()));
        Assert.NotEqual(0, Blocks.OfReadOnlyMemory(new byte[2].AsMemory(2)));
        Assert.NotEqual(0, Blocks.OfInts(new int[1].AsMemory(0, 0)));
    }

    [Fact]
    public void An_array_of_three_dimensions_is_C_s_block_row_after_row()
    {
        int[,,] items = new int[2, 3, 4];
        items[1, 2, 3] = 99;
        items[0, 1, 2] = 7;
        Assert.Equal(99, Blocks.At(items, rows: 3, columns: 4, plane: 1, row: 2, column: 3));
        Assert.Equal(7, Blocks.At(items, rows: 3, columns: 4, plane: 0, row: 1, column: 2));
    }

    [Fact]
    public void The_length_of_an_array_of_several_dimensions_is_all_its_elements() =>
        Assert.Equal(10, Blocks.SumBlock(new uint[,,] { { { 1, 2 } }, { { 3, 4 } } }));

    [Fact]
    public void C_writes_into_an_array_of_two_dimensions()
    {
        double[,] items = { { 1, 2 }, { 3, 4 } };
        Blocks.Negate(items);
        Assert.Equal(new double[,] { { -1, -2 }, { -3, -4 } }, items);
    }

    [Fact]
    public void An_array_whose_first_index_is_not_0_starts_at_its_first_element()
    {
        Assert.SkipUnless(RuntimeFeature.IsDynamicCodeSupported, "Ahead of time there are no such arrays.");
        double[,] items = (double[,])Array.CreateInstanceFromArrayType(typeof(double[,]), [2, 2], [5, 5]);
        items[5, 5] = 1;
        items[6, 6] = 2;
        Blocks.Negate(items);
        Assert.Equal((-1, -2), (items[5, 5], items[6, 6]));
    }

    [Fact]
    public void A_null_array_of_two_dimensions_is_NULL()
    {
        Assert.Equal(0, Blocks.OfBlock(null));
        Assert.Equal(0, Blocks.OfIntBlock(null));
    }

    [Fact]
    public void An_empty_array_of_two_dimensions_is_not_NULL()
    {
        Assert.NotEqual(0, Blocks.OfBlock(new short[0, 5]));
        Assert.NotEqual(0, Blocks.OfIntBlock(new int[3, 0]));
    }

    [Fact]
    public void A_null_array_that_is_never_null_throws_and_C_is_not_called()
    {
        int calls = Blocks.Calls();
        ArgumentNullException e = Assert.Throws<ArgumentNullException>(() => Blocks.OfSomeIntBlock(null!));
        Assert.Equal("items", e.ParamName);
        Assert.Contains("Blocks.OfSomeIntBlock", e.Message, StringComparison.Ordinal);
        Assert.Equal(calls, Blocks.Calls());
    }

    [Fact]
    public void Spans_and_arrays_of_any_unmanaged_type_stand_where_C_has_void_pointer()
    {
        Assert.NotEqual(0, Blocks.OfSpan([1]));
        Assert.NotEqual(0, Blocks.OfArray(['x']));
        Assert.NotEqual(0, Blocks.OfArray([]));
        Assert.Equal(0, Blocks.OfSpan(default));
        Assert.Equal(0, Blocks.OfArray(null));
    }

    [Fact]
    public void A_safe_buffer_is_its_memory()
    {
        using NativeBlock block = new(1, 2, 3);
        Assert.Equal(6, Blocks.SumBuffer(block, 3));
        Assert.Equal(block.DangerousGetHandle(), Blocks.OfBuffer(block));
        Assert.Equal(block.DangerousGetHandle(), Blocks.OfHandle(block));
    }

    [Fact]
    public void A_safe_buffer_stays_until_its_owner_lets_go()
    {
        NativeBlock block = new(1);
        Blocks.SumBuffer(block, 1);
        Assert.False(block.IsReleased);
        block.Dispose();
        Assert.True(block.IsReleased);
    }

    [Fact]
    public void A_closed_safe_buffer_throws_and_C_is_not_called()
    {
        NativeBlock block = new(1);
        block.Dispose();
        int calls = Blocks.Calls();
        ObjectDisposedException e = Assert.Throws<ObjectDisposedException>(() => Blocks.SumBuffer(block, 1));
        Assert.Contains("'items'", e.Message, StringComparison.Ordinal);
        Assert.Equal(calls, Blocks.Calls());
    }

    [Fact]
    public void A_mapped_file_is_a_safe_buffer()
    {
        using MemoryMappedFile file = MemoryMappedFile.CreateNew(null, 4096);
        using MemoryMappedViewAccessor view = file.CreateViewAccessor();
        view.Write(0, 40);
        view.Write(4, 2);
        Assert.Equal(42, Blocks.SumBuffer(view.SafeMemoryMappedViewHandle, 2));
    }

    [Fact]
    public void A_null_handle_is_NULL_where_it_may_be_null() => Assert.Equal(0, Blocks.OfHandle(null));

    [Fact]
    public void A_tensor_stands_where_C_has_void_pointer()
    {
        Assert.NotEqual(0, Blocks.OfTensor(Tensor.Create([1f, 2f])));
        Assert.Equal(0, Blocks.OfTensor(null));
    }

    [Fact]
    public void A_reference_that_C_returns_is_C_s_variable()
    {
        ref int slot = ref Blocks.Slot(3);
        int before = slot;
        slot += 10;
        Assert.Equal(before + 10, Blocks.SlotPointer(3).Contents.Value);
        Assert.Equal(before + 10, Blocks.SlotToRead(3).Value);
        slot = before;
    }

    [Fact]
    public void NULL_for_a_reference_throws_and_names_the_function()
    {
        NullPointerException e = Assert.Throws<NullPointerException>(() => Blocks.Slot(4));
        Assert.Contains("Blocks.Slot", e.Message, StringComparison.Ordinal);
        Assert.Throws<NullPointerException>(() => Blocks.SlotToRead(-1));
    }
}
