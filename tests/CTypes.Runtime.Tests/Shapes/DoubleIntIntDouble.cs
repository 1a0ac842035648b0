namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct DoubleInt
{
    public double a;
    public int b;
}

[CLibrary("shapes")]
public static partial class DoubleIntFunctions
{
    [CFunction("size_DoubleInt", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_DoubleInt", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_DoubleInt", ArgTypes = [typeof(POINTER<DoubleInt>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in DoubleInt value, int seed);

    [CFunction("pass_DoubleInt", ArgTypes = [typeof(DoubleInt), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(DoubleInt value, int seed);

    [CFunction("pass_late_DoubleInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(DoubleInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, DoubleInt value, int seed, double last);

    [CFunction("pass_between_DoubleInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(DoubleInt), typeof(DoubleInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, DoubleInt first, DoubleInt second, int seed, double last);

    [CFunction("make_DoubleInt", ArgTypes = [typeof(c_int)], RestType = typeof(DoubleInt))]
    public static partial DoubleInt Make(int seed);

    [CFunction("tell_DoubleInt", ArgTypes = [typeof(c_int), typeof(DoubleIntReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] DoubleIntReceiver.Handler receiver);

    [CFunction("ask_DoubleInt", ArgTypes = [typeof(c_int), typeof(DoubleIntMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] DoubleIntMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<DoubleInt>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(DoubleInt), typeof(c_int64), typeof(DoubleInt), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class DoubleIntReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(DoubleInt))]
public sealed partial class DoubleIntMaker;

[CStruct]
public partial struct IntDouble
{
    public int a;
    public double b;
}

[CLibrary("shapes")]
public static partial class IntDoubleFunctions
{
    [CFunction("size_IntDouble", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_IntDouble", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_IntDouble", ArgTypes = [typeof(POINTER<IntDouble>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in IntDouble value, int seed);

    [CFunction("pass_IntDouble", ArgTypes = [typeof(IntDouble), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(IntDouble value, int seed);

    [CFunction("pass_late_IntDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, IntDouble value, int seed, double last);

    [CFunction("pass_between_IntDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntDouble), typeof(IntDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, IntDouble first, IntDouble second, int seed, double last);

    [CFunction("make_IntDouble", ArgTypes = [typeof(c_int)], RestType = typeof(IntDouble))]
    public static partial IntDouble Make(int seed);

    [CFunction("tell_IntDouble", ArgTypes = [typeof(c_int), typeof(IntDoubleReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] IntDoubleReceiver.Handler receiver);

    [CFunction("ask_IntDouble", ArgTypes = [typeof(c_int), typeof(IntDoubleMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] IntDoubleMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<IntDouble>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(IntDouble), typeof(c_int64), typeof(IntDouble), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class IntDoubleReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(IntDouble))]
public sealed partial class IntDoubleMaker;
