namespace CTypes.Runtime.Tests;

public sealed unsafe class PointerTests
{
    [Fact]
    public void A_returned_pointer_reads_C_s_memory() => Assert.Equal(30, Pointers.Five()[2].Value);

    [Fact]
    public void A_returned_pointer_reads_as_a_span() => Assert.Equal([10, 20, 30, 40, 50], Pointers.Five().AsSpan(5).ToArray().Select(i => i.Value));

    [Fact]
    public void A_raw_pointer_returns() => Assert.Equal(50, Pointers.FiveAt()[4]);

    [Fact]
    public void NULL_returns_as_a_null_pointer() => Assert.True(Pointers.None().IsNull);

    [Fact]
    public void Following_NULL_throws() => Assert.Throws<NullPointerException>(() => Pointers.None().Contents);

    [Fact]
    public void Pointer_arithmetic_is_C_s() => Assert.Equal(90, Pointers.SumOf(Pointers.Five() + 3, 2));

    [Fact]
    public void A_raw_pointer_passes()
    {
        int* items = stackalloc int[] { 1, 2, 3 };
        Assert.Equal(6, Pointers.SumAt(items, 3));
    }

    [Fact]
    public void An_address_passes_as_a_pointer() => Assert.Equal(30, Pointers.SumAtAddress(Pointers.FiveAddress(), 2));

    [Fact]
    public void A_type_of_the_same_size_passes_as_the_element() => Assert.Equal(3, Pointers.SumUnsigned([1, 2]));

    [Fact]
    public void The_C_type_itself_passes_as_the_element() => Assert.Equal(7, Pointers.SumTyped([3, 4]));

    [Fact]
    public void C_writes_into_the_caller_s_array()
    {
        int[] items = [1, 2, 3];
        Pointers.Double(items.AsSpan(1));
        Assert.Equal([1, 4, 6], items);
    }

    [Fact]
    public void A_default_span_is_NULL() => Assert.Equal(1, Pointers.IsNullSpan(default));

    [Fact]
    public void An_empty_span_that_is_not_default_is_not_NULL() => Assert.Equal(0, Pointers.IsNullSpan(new int[1].AsSpan(0, 0)));

    [Fact]
    public void A_null_array_is_NULL() => Assert.Equal(1, Pointers.IsNullArray(null));

    [Fact]
    public void An_empty_array_is_not_NULL() => Assert.Equal(0, Pointers.IsNullArray([]));

    [Fact]
    public void A_null_array_that_is_never_null_throws() => Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => Pointers.IsNullSomeArray(null!)).ParamName);

    [Fact]
    public void A_pointer_leaves_through_out()
    {
        Pointers.Store(out POINTER<c_int> pointer);
        Assert.Equal(10, pointer.Contents.Value);
    }

    [Fact]
    public void A_pointer_moves_through_ref()
    {
        POINTER<c_int> pointer = Pointers.Five();
        Pointers.Next(ref pointer);
        Assert.Equal(20, pointer.Contents.Value);
    }

    [Fact]
    public void An_address_moves_through_ref()
    {
        nint pointer = Pointers.FiveAddress();
        Pointers.NextAddress(ref pointer);
        Assert.Equal(Pointers.FiveAddress() + sizeof(int), pointer);
    }

    [Fact]
    public void Ref_is_the_caller_s_variable()
    {
        int[] items = [1, 2];
        Assert.Equal(7, Pointers.Add(ref items[1], 5));
        Assert.Equal(7, items[1]);
    }

    [Fact]
    public void A_null_ref_is_NULL() => Assert.Equal(-1, Pointers.Add(ref System.Runtime.CompilerServices.Unsafe.NullRef<int>(), 5));

    [Fact]
    public void In_and_ref_readonly_are_the_caller_s_variable()
    {
        int variable = 1;
        Assert.Equal(1, Pointers.IsSame(in variable, in variable));
    }

    [Fact]
    public void Two_spans_of_one_array_keep_their_distance()
    {
        int[] items = new int[10];
        Assert.Equal(7, Pointers.Distance(items.AsSpan(1), items.AsSpan(8)));
    }

    [Fact]
    public void Storage_for_an_out_is_zeroed() => Assert.True(Pointers.IsZeroed(out _));

    [Fact]
    public void An_out_that_C_does_not_write_is_zero()
    {
        Pointers.LeaveAlone(out int value);
        Assert.Equal(0, value);
    }

    [Fact]
    public void Pointers_in_a_span_arrive() => Assert.Equal(49, Pointers.SumBehind([Pointers.Five(), default, Pointers.Five() + 3]));
}
