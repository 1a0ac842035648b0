namespace CTypes.Runtime.Tests;

public sealed class LengthTests
{
    [Fact]
    public void The_length_of_an_array_is_passed() => Assert.Equal(3, Numbers.CountOfInts([1, 2, 3]));

    [Fact]
    public void A_null_array_has_no_elements() => Assert.Equal(-1, Numbers.CountOfInts(null));

    [Fact]
    public void An_empty_array_has_no_elements_and_is_not_NULL() => Assert.Equal(0, Numbers.CountOfInts([]));

    [Fact]
    public void A_length_that_C_s_type_holds_passes() => Assert.Equal(255, Numbers.CountOfBytes(new byte[255]));

    [Fact]
    public void A_length_that_C_s_type_cannot_hold_overflows_and_names_the_array()
    {
        int before = Numbers.Calls();
        WiderIntegerTests.Overflows(() => Numbers.CountOfBytes(new byte[256]), "Numbers.CountOfBytes", "items", "c_uint8");
        Assert.Equal(before, Numbers.Calls());
    }

    [Fact]
    public void After_a_length_that_overflowed_callbacks_exceptions_still_find_their_call()
    {
        Assert.Throws<OverflowException>(() => Numbers.CountOfBytes(new byte[256]));
        Assert.Throws<InvalidDataException>(() => IntFunctions.Ask(() => throw new InvalidDataException()));
    }
}
