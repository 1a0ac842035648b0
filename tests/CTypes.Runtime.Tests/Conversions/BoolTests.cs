namespace CTypes.Runtime.Tests;

public sealed class BoolTests
{
    [Fact]
    public void True_is_the_byte_1() => Assert.Equal(1, Numbers.ByteOf(true));

    [Fact]
    public void A_true_that_is_not_1_in_memory_is_1_in_C()
    {
        byte raw = 2;
        Assert.Equal(1, Numbers.ByteOf(System.Runtime.CompilerServices.Unsafe.As<byte, bool>(ref raw)));
    }

    [Fact]
    public void False_is_the_byte_0() => Assert.Equal(0, Numbers.ByteOf(false));

    [Fact]
    public void Any_byte_but_0_in_memory_is_true() => Assert.Equal(
        [false, true, true, true],
        System.Runtime.InteropServices.MemoryMarshal.Cast<byte, c_bool>([0, 1, 2, 255]).ToArray().Select(b => b.Value));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(255, true)]
    public void Any_byte_but_0_is_true(int value, bool truth)
    {
        Assert.Equal(truth, Numbers.BoolOf(value));
        Assert.Equal(truth, Numbers.BoolAsItself(value).Value);
    }
}
