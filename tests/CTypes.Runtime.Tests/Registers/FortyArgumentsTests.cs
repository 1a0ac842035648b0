namespace CTypes.Runtime.Tests;

public sealed class FortyArgumentsTests
{
    [Fact]
    public void Forty_arguments_go_in_come_out_and_change_with_records_by_value_among_them()
    {
        int[] p = [.. Enumerable.Range(0, 10).Select(i => 100 + i)];
        double[] o = new double[10];
        double sum = FortyArguments.InAllDirections(
            1, new Pair(0.5, 0), ref p[0], out o[0],
            2, new Pair(1.5, 1), ref p[1], out o[1],
            3, new Pair(2.5, 2), ref p[2], out o[2],
            4, new Pair(3.5, 3), ref p[3], out o[3],
            5, new Pair(4.5, 4), ref p[4], out o[4],
            6, new Pair(5.5, 5), ref p[5], out o[5],
            7, new Pair(6.5, 6), ref p[6], out o[6],
            8, new Pair(7.5, 7), ref p[7], out o[7],
            9, new Pair(8.5, 8), ref p[8], out o[8],
            10, new Pair(9.5, 9), ref p[9], out o[9]);

        Assert.Equal(Enumerable.Range(0, 10).Sum(i => (i + 1) * (i + 1 + i + 0.5 + i)), sum);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (100 + i) * (i + 1)), p);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => i + 0.5 + i + i), o);
    }

    [Fact]
    public void Forty_arguments_reach_a_callback() => Assert.Equal(
        Enumerable.Range(1, 40).Sum(i => (double)i * i),
        FortyArguments.Ask((
            sbyte b0, float f0, in int p0, double d0,
            sbyte b1, float f1, in int p1, double d1,
            sbyte b2, float f2, in int p2, double d2,
            sbyte b3, float f3, in int p3, double d3,
            sbyte b4, float f4, in int p4, double d4,
            sbyte b5, float f5, in int p5, double d5,
            sbyte b6, float f6, in int p6, double d6,
            sbyte b7, float f7, in int p7, double d7,
            sbyte b8, float f8, in int p8, double d8,
            sbyte b9, float f9, in int p9, double d9) =>
            1 * b0 + 2 * (double)f0 + 3 * p0 + 4 * d0 +
            5 * b1 + 6 * (double)f1 + 7 * p1 + 8 * d1 +
            9 * b2 + 10 * (double)f2 + 11 * p2 + 12 * d2 +
            13 * b3 + 14 * (double)f3 + 15 * p3 + 16 * d3 +
            17 * b4 + 18 * (double)f4 + 19 * p4 + 20 * d4 +
            21 * b5 + 22 * (double)f5 + 23 * p5 + 24 * d5 +
            25 * b6 + 26 * (double)f6 + 27 * p6 + 28 * d6 +
            29 * b7 + 30 * (double)f7 + 31 * p7 + 32 * d7 +
            33 * b8 + 34 * (double)f8 + 35 * p8 + 36 * d8 +
            37 * b9 + 38 * (double)f9 + 39 * p9 + 40 * d9));
}
