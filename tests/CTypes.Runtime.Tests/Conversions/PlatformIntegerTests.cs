using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

public sealed class PlatformIntegerTests
{
    [Fact]
    public void A_number_that_C_s_long_cannot_hold_is_refused_by_its_name()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows(), "A long has 8 bytes here.");
        Assert.Equal("5000000000 does not fit C's long, which has 4 bytes on Windows.", Assert.Throws<OverflowException>(() => (c_long)unchecked((nint)5_000_000_000)).Message);
        Assert.Equal("-2147483649 does not fit C's long, which has 4 bytes on Windows.", Assert.Throws<OverflowException>(() => new c_long(unchecked((nint)(int.MinValue - 1L)))).Message);
        Assert.Equal("4294967296 does not fit C's unsigned long, which has 4 bytes on Windows.", Assert.Throws<OverflowException>(() => (c_ulong)unchecked((nuint)4_294_967_296)).Message);
        Assert.Equal((int.MinValue, uint.MaxValue), (new c_long(int.MinValue).Value, new c_ulong(uint.MaxValue).Value));
    }

    [Fact]
    public void CLong_passes_as_C_s_long() => Assert.Equal(Least.Long, Numbers.LongAsCLong(new CLong(Least.Long)).Value);

    [Fact]
    public void CULong_passes_as_C_s_unsigned_long() => Assert.Equal(Most.ULong, Numbers.ULongAsCULong(new CULong(Most.ULong)).Value);

    [Fact]
    public void C_long_passes_as_itself() => Assert.Equal(Most.Long, Numbers.LongAsItself(Most.Long).Value);

    [Fact]
    public void An_int_passes_as_C_s_long() => Assert.Equal(int.MinValue, Numbers.LongAsInt(int.MinValue));

    [Fact]
    public void A_long_is_checked_against_the_platform_s_long()
    {
        if (Most.Long == int.MaxValue) WiderIntegerTests.Overflows(() => Numbers.LongAsLong(long.MaxValue), "Numbers.LongAsLong", "value", "c_long");
        else Assert.Equal(long.MaxValue, Numbers.LongAsLong(long.MaxValue));
    }

    [Fact]
    public void A_result_too_large_for_the_method_s_type_overflows_and_names_the_function()
    {
        if (Most.Long == int.MaxValue) Assert.Equal(int.MaxValue, Numbers.LongToInt(int.MaxValue));
        else WiderIntegerTests.Overflows(() => Numbers.LongToInt(unchecked((nint)(int.MaxValue + 1L))), "Numbers.LongToInt", "the result");
    }

    [Fact]
    public void An_unsigned_long_above_the_end_of_C_s_long_overflows() =>
        WiderIntegerTests.Overflows(() => Numbers.LongFromULong(ulong.MaxValue), "Numbers.LongFromULong", "value", "c_long");

    [Fact]
    public void A_negative_for_C_s_unsigned_long_overflows() =>
        WiderIntegerTests.Overflows(() => Numbers.ULongFromLong(-1), "Numbers.ULongFromLong", "value", "c_ulong");

    [Fact]
    public void An_unsigned_long_that_an_unsigned_int_cannot_hold_overflows()
    {
        if (Most.ULong == uint.MaxValue) Assert.Equal(uint.MaxValue, Numbers.ULongToUInt(uint.MaxValue));
        else WiderIntegerTests.Overflows(() => Numbers.ULongToUInt(unchecked((nuint)(uint.MaxValue + 1L))), "Numbers.ULongToUInt", "the result");
    }

    [Fact]
    public void A_negative_size_overflows() => WiderIntegerTests.Overflows(() => Numbers.Size(-1), "Numbers.Size", "value", "c_size_t");

    [Fact]
    public void A_size_passes_as_int() => Assert.Equal(int.MaxValue, Numbers.Size(int.MaxValue));

    [Fact]
    public void A_size_passes_as_unsigned_long() => Assert.Equal(nuint.MaxValue, Numbers.SizeAsULong(nuint.MaxValue));

    [Fact]
    public void A_size_above_the_end_of_a_signed_long_overflows_as_result()
    {
        if (nint.Size == 4) Assert.Equal(uint.MaxValue, Numbers.LargeSize());
        else WiderIntegerTests.Overflows(() => Numbers.LargeSize(), "Numbers.LargeSize", "the result");
    }

    [Fact]
    public void A_size_that_an_out_parameter_cannot_hold_overflows_and_names_it() =>
        WiderIntegerTests.Overflows(() => Numbers.StoreSize(1u << 31, out _), "Numbers.StoreSize", "stored");

    [Fact]
    public void A_size_that_an_out_result_cannot_hold_overflows() => WiderIntegerTests.Overflows(() => Numbers.TakeSize(1u << 31), "Numbers.TakeSize");

    [Fact]
    public void A_size_leaves_through_an_int_out()
    {
        Numbers.StoreSize(int.MaxValue, out int stored);
        Assert.Equal(int.MaxValue, stored);
    }

    [Fact]
    public void A_time_passes_as_int() => Assert.Equal(-1, Numbers.Time(-1));

    [Fact]
    public void A_time_after_2038_overflows_an_int() => WiderIntegerTests.Overflows(() => Numbers.LateTime(), "Numbers.LateTime", "the result");
}
