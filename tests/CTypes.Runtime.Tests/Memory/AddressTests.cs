namespace CTypes.Runtime.Tests;

public sealed unsafe class AddressTests
{
    [Fact]
    public void An_address_passes_and_returns_as_nint() => Assert.Equal(nint.MinValue + 8, Addresses.Same(nint.MinValue + 8));

    [Fact]
    public void An_address_passes_and_returns_as_c_void_p() => Assert.Equal(new c_void_p(-2), Addresses.SameAsItself(-2));

    [Fact]
    public void An_address_passes_and_returns_as_void_pointer() => Assert.True(Addresses.SamePointer((void*)1234) == (void*)1234);

    [Fact]
    public void A_typed_pointer_passes_and_returns_where_C_has_void_pointer() => Assert.Equal(new POINTER<c_int>((nint)96), Addresses.SameTyped(new((nint)96)));

    [Fact]
    public void A_span_of_anything_unmanaged_passes_as_memory() => Assert.Equal(6, Addresses.SumBytes([0x0102, 0x0201], size: 4));

    [Fact]
    public void An_array_passes_as_memory_with_its_length() => Assert.Equal(6, Addresses.SumOfBytes([1, 2, 3]));

    [Fact]
    public void A_default_span_is_NULL() => Assert.Equal(1, Addresses.IsNullSpan(default));

    [Fact]
    public void An_empty_span_that_is_not_default_is_not_NULL() => Assert.Equal(0, Addresses.IsNullSpan(new double[1].AsSpan(1)));

    [Fact]
    public void A_null_array_is_NULL() => Assert.Equal(1, Addresses.IsNullArray(null));

    [Fact]
    public void An_empty_array_is_not_NULL() => Assert.Equal(0, Addresses.IsNullArray([]));

    [Fact]
    public void A_null_array_that_is_never_null_throws_and_names_function_and_parameter()
    {
        ArgumentNullException e = Assert.Throws<ArgumentNullException>(() => Addresses.IsNullSomeArray(null!));
        Assert.Equal("memory", e.ParamName);
        Assert.Contains("Addresses.IsNullSomeArray", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_leaves_through_out()
    {
        Addresses.Store(out nint pointer);
        Assert.Equal(Pointers.FiveAddress(), pointer);
    }

    [Fact]
    public void An_address_leaves_through_ParamFlags_Out() => Assert.Equal(Pointers.FiveAddress(), Addresses.Take().Value);
}
