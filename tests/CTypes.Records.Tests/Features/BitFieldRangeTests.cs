namespace CTypes.Records.Tests;

public class BitFieldRangeTests
{
    public static TheoryData<Action, string> Refused { get; } = new()
    {
        { () => BitField.Checked(8UL, 3, "f"), "8 does not fit the bit-field f of 3 bits: it holds 0 to 7." },
        { () => BitField.Checked(-1L, 3, "f"), "-1 does not fit the bit-field f of 3 bits: it holds 0 to 7." },
        { () => BitField.Checked(ulong.MaxValue, 63, "f"), "18446744073709551615 does not fit the bit-field f of 63 bits: it holds 0 to 9223372036854775807." },
        { () => BitField.CheckedSigned(4UL, 3, "f"), "4 does not fit the bit-field f of 3 bits: it holds -4 to 3." },
        { () => BitField.CheckedSigned(-5L, 3, "f"), "-5 does not fit the bit-field f of 3 bits: it holds -4 to 3." },
        { () => BitField.Checked(8U, 3, "f"), "8 does not fit the bit-field f of 3 bits: it holds 0 to 7." },
        { () => BitField.CheckedSigned(ulong.MaxValue, 64, "f"), "18446744073709551615 does not fit the bit-field f of 64 bits: it holds -9223372036854775808 to 9223372036854775807." },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_value_that_does_not_fit_is_named_with_what_would(Action write, string message) =>
        Assert.Equal(message, Assert.Throws<OverflowException>(write).Message);

    [Fact]
    public void The_least_and_the_greatest_value_fit()
    {
        Assert.Equal(ulong.MaxValue, BitField.Checked(ulong.MaxValue, 64, "f"));
        Assert.Equal(7UL, BitField.Checked(7L, 3, "f"));
        Assert.Equal(3UL, BitField.CheckedSigned(3UL, 3, "f"));
        Assert.Equal(7UL, BitField.Checked(7U, 3, "f"));
        Assert.Equal(uint.MaxValue, BitField.Checked(uint.MaxValue, 32, "f"));
        Assert.Equal(0b100UL, BitField.CheckedSigned(-4L, 3, "f"));    // the bits alone, as they are written
        Assert.Equal(unchecked((ulong)long.MinValue), BitField.CheckedSigned(long.MinValue, 64, "f"));
    }
}
