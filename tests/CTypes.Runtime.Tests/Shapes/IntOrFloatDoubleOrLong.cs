using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

[CUnion]
public partial struct IntOrFloat
{
    [FieldOffset(0)] public int a;
    [FieldOffset(0)] public float b;
}

[CLibrary("shapes")]
public static partial class IntOrFloatFunctions
{
    [CFunction("size_IntOrFloat", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_IntOrFloat", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_IntOrFloat", ArgTypes = [typeof(POINTER<IntOrFloat>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in IntOrFloat value, int seed);

    [CFunction("pass_IntOrFloat", ArgTypes = [typeof(IntOrFloat), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(IntOrFloat value, int seed);

    [CFunction("pass_late_IntOrFloat", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntOrFloat), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, IntOrFloat value, int seed, double last);

    [CFunction("pass_between_IntOrFloat", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntOrFloat), typeof(IntOrFloat), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, IntOrFloat first, IntOrFloat second, int seed, double last);

    [CFunction("make_IntOrFloat", ArgTypes = [typeof(c_int)], RestType = typeof(IntOrFloat))]
    public static partial IntOrFloat Make(int seed);

    [CFunction("tell_IntOrFloat", ArgTypes = [typeof(c_int), typeof(IntOrFloatReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] IntOrFloatReceiver.Handler receiver);

    [CFunction("ask_IntOrFloat", ArgTypes = [typeof(c_int), typeof(IntOrFloatMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] IntOrFloatMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<IntOrFloat>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(IntOrFloat), typeof(c_int64), typeof(IntOrFloat), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class IntOrFloatReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(IntOrFloat))]
public sealed partial class IntOrFloatMaker;

[CUnion]
public partial struct DoubleOrLong
{
    [FieldOffset(0)] public double a;
    [FieldOffset(0)] public long b;
}

[CLibrary("shapes")]
public static partial class DoubleOrLongFunctions
{
    [CFunction("size_DoubleOrLong", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_DoubleOrLong", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_DoubleOrLong", ArgTypes = [typeof(POINTER<DoubleOrLong>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in DoubleOrLong value, int seed);

    [CFunction("pass_DoubleOrLong", ArgTypes = [typeof(DoubleOrLong), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(DoubleOrLong value, int seed);

    [CFunction("pass_late_DoubleOrLong", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(DoubleOrLong), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, DoubleOrLong value, int seed, double last);

    [CFunction("pass_between_DoubleOrLong", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(DoubleOrLong), typeof(DoubleOrLong), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, DoubleOrLong first, DoubleOrLong second, int seed, double last);

    [CFunction("make_DoubleOrLong", ArgTypes = [typeof(c_int)], RestType = typeof(DoubleOrLong))]
    public static partial DoubleOrLong Make(int seed);

    [CFunction("tell_DoubleOrLong", ArgTypes = [typeof(c_int), typeof(DoubleOrLongReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] DoubleOrLongReceiver.Handler receiver);

    [CFunction("ask_DoubleOrLong", ArgTypes = [typeof(c_int), typeof(DoubleOrLongMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] DoubleOrLongMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<DoubleOrLong>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(DoubleOrLong), typeof(c_int64), typeof(DoubleOrLong), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class DoubleOrLongReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(DoubleOrLong))]
public sealed partial class DoubleOrLongMaker;
