namespace CTypes.Runtime.Tests;

public sealed class ManyArgumentsTests
{
    [Fact]
    public void Sixteen_integers_of_all_sizes_arrive_in_registers_and_on_the_stack() => Assert.Equal(
        "-128 255 -32768 65535 -2147483648 4294967295 -9223372036854775808 18446744073709551615 127 1 32767 2 2147483647 3 9223372036854775807 4",
        ManyArguments.Integers(
            sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue, int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue,
            sbyte.MaxValue, 1, short.MaxValue, 2, int.MaxValue, 3, long.MaxValue, 4));

    [Fact]
    public void Twenty_floats_and_doubles_arrive_in_registers_and_on_the_stack() => Assert.Equal(
        Enumerable.Range(1, 20).Sum(i => i * (i + 0.5)),
        ManyArguments.Floats(1.5f, 2.5, 3.5f, 4.5, 5.5f, 6.5, 7.5f, 8.5, 9.5f, 10.5, 11.5f, 12.5, 13.5f, 14.5, 15.5f, 16.5, 17.5f, 18.5, 19.5f, 20.5));

    [Fact]
    public void Forty_arguments_of_four_kinds_arrive() => Assert.Equal(
        Enumerable.Range(1, 40).Sum(i => (double)i * i),
        ManyArguments.Forty(
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
            21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40));

    [Fact]
    public void Twenty_arguments_reach_a_callback_and_its_result_returns() => Assert.Equal(
        Enumerable.Range(1, 20).Sum(i => (double)i * i),
        ManyArguments.AskMany((
            sbyte b0, float f0, in int p0, double d0, sbyte b1, float f1, in int p1, double d1, long l0, double e0,
            sbyte b2, float f2, in int p2, double d2, sbyte b3, float f3, in int p3, double d3, long l1, double e1) =>
            1 * b0 + 2 * (double)f0 + 3 * p0 + 4 * d0 + 5 * b1 + 6 * (double)f1 + 7 * p1 + 8 * d1 + 9 * l0 + 10 * e0 + 11 * b2 + 12 * (double)f2 + 13 * p2 + 14 * d2 + 15 * b3 + 16 * (double)f3 + 17 * p3 + 18 * d3 + 19 * l1 + 20 * e1));
}
