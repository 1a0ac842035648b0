namespace CTypes.Runtime.Tests;

public sealed class TypeTextTests
{
    [Fact]
    public void A_type_is_named_as_it_is_written() =>
        Assert.Equal(("CArray<byte>", "CBox<nint>", "DayOfWeek"), (TypeText.Of(typeof(CArray<byte>)), TypeText.Of(typeof(CBox<nint>)), TypeText.Of(typeof(DayOfWeek))));

    [Fact]
    public void A_type_nested_in_a_generic_one_has_a_name_too() => Assert.Equal("CArray<Inner<int>>", TypeText.Of(typeof(CArray<Outer<int>.Inner>)));

    private static class Outer<T>
    {
        public struct Inner;
    }
}
