namespace CTypes.Runtime.Tests;

public sealed class WiderIntegerTests
{
    [Theory]
    [InlineData(sbyte.MinValue)]
    [InlineData(sbyte.MaxValue)]
    public void An_int_that_fits_a_signed_byte_passes(int value) => Assert.Equal(value, Numbers.Int8(value));

    [Theory]
    [InlineData(sbyte.MinValue - 1)]
    [InlineData(sbyte.MaxValue + 1)]
    [InlineData(int.MinValue)]
    public void An_int_that_does_not_fit_a_signed_byte_overflows(int value) => Overflows(() => Numbers.Int8(value), "Numbers.Int8", "value", "c_int8");

    [Theory]
    [InlineData(-1)]
    [InlineData(256)]
    [InlineData(long.MinValue)]
    public void A_long_that_does_not_fit_an_unsigned_byte_overflows(long value) => Overflows(() => Numbers.UInt8(value), "Numbers.UInt8", "value", "c_uint8");

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_long_that_fits_an_int_passes(long value) => Assert.Equal(value, Numbers.Int(value));

    [Theory]
    [InlineData(int.MinValue - 1L)]
    [InlineData(int.MaxValue + 1L)]
    public void A_long_that_does_not_fit_an_int_overflows(long value) => Overflows(() => Numbers.Int(value), "Numbers.Int", "value", "c_int");

    [Fact]
    public void An_unsigned_long_above_int_s_end_overflows() => Overflows(() => Numbers.IntFromULong(ulong.MaxValue), "Numbers.IntFromULong", "value", "c_int");

    [Fact]
    public void A_long_passes_as_unsigned_int_up_to_its_end() => Assert.Equal(uint.MaxValue, Numbers.UInt(uint.MaxValue));

    [Fact]
    public void A_negative_long_for_an_unsigned_int_overflows() => Overflows(() => Numbers.UInt(-1), "Numbers.UInt", "value", "c_uint");

    [Fact]
    public void The_C_type_itself_passes_unchecked() => Assert.Equal(int.MinValue, Numbers.IntAsItself(int.MinValue).Value);

    [Fact]
    public void C_is_not_called_when_a_number_does_not_fit()
    {
        int before = Numbers.Calls();
        Assert.Throws<OverflowException>(() => Numbers.Int8(1000));
        Assert.Equal(before, Numbers.Calls());
    }

    internal static void Overflows(Action call, params string[] named)
    {
        OverflowException e = Assert.Throws<OverflowException>(call);
        Assert.All(named, name => Assert.Contains(name, e.Message, StringComparison.Ordinal));
    }
}
