using System.Numerics.Tensors;

namespace CTypes.Runtime.Tests;

public sealed class MemoryObjectTests
{
    [Fact]
    public void An_array_in_C_s_memory_passes_with_its_length() => Assert.Equal(6, MemoryObjects.Sum([1, 2, 3]));

    [Fact]
    public void An_array_of_an_arena_passes_with_its_length()
    {
        using Arena arena = Arena.Confined();
        Assert.Equal(6, MemoryObjects.SumOfArena(arena.Store<c_int>([1, 2, 3])));
    }

    [Fact]
    public void A_box_passes_as_one_element() => Assert.Equal(7, MemoryObjects.SumOfOne(new CBox<uint>(7)));

    [Fact]
    public void Null_is_NULL_and_has_no_elements()
    {
        Assert.Equal((0, 0), (MemoryObjects.Sum(null), MemoryObjects.SumOfOne(null)));
        Assert.Equal((1, 1), (MemoryObjects.IsNullArray(null), MemoryObjects.IsNullBox(null)));
    }

    [Fact]
    public void An_empty_array_is_not_NULL() => Assert.Equal(0, MemoryObjects.IsNullArray([]));

    [Fact]
    public void A_null_array_that_is_never_null_throws() =>
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => MemoryObjects.IsNullSomeArray(null!)).ParamName);

    [Fact]
    public void What_C_expects_of_an_array_is_checked() => Assert.Throws<ArgumentException>(() => MemoryObjects.IsNullSomeArray([1]));

    [Fact]
    public void C_writes_into_the_box()
    {
        using CBox<int> box = new(2);
        Assert.Equal(7, MemoryObjects.Add(box, 5));
        Assert.Equal(7, box.Value);
    }

    [Fact]
    public void C_sees_the_object_s_own_address()
    {
        using CBox<double> box = new(1.5);
        Assert.Equal(box.Address, MemoryObjects.AddressOf(box));
    }

    [Fact]
    public void A_table_of_pointers_passes()
    {
        using CArray<int> numbers = [1, 2];
        using CArray<POINTER<c_int>> table = [numbers.Pointer.Cast<c_int>(), (numbers.Pointer + 1).Cast<c_int>(), default];
        Assert.Equal(2, MemoryObjects.SumBehind(table));
    }

    [Fact]
    public void A_tensor_over_C_s_memory_is_that_memory_and_passes()
    {
        using CArray<int> array = [1, 2, 3, 4];
        TensorSpan<int> tensor = new(array.Span, [2, 2]);
        tensor[1, 0] = 30;
        Assert.Equal((30, 37), (array[2], MemoryObjects.SumOfTensor(tensor)));
    }

    [Fact]
    public void A_disposed_box_is_an_error_that_names_function_and_parameter()
    {
        CBox<double> box = new(1);
        box.Dispose();
        Assert.StartsWith("MemoryObjects.IsNullBox: 'box' was disposed.", Assert.Throws<ObjectDisposedException>(() => MemoryObjects.IsNullBox(box)).Message);
    }

    [Fact]
    public void What_an_arena_cuts_off_lies_within_the_piece_that_it_is_cut_from()
    {
        for (int i = 0; i < 10_000; i++)
        {
            const int Bytes = 40;
            byte[] piece = ArenaSlab.Cut(Bytes, out int start);
            Assert.True(start + Bytes <= piece.Length);
        }
    }
}
