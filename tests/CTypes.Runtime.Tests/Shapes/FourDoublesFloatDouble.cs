namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct FourDoubles
{
    public double a;
    public double b;
    public double c;
    public double d;
}

[CLibrary("shapes")]
public static partial class FourDoublesFunctions
{
    [CFunction("size_FourDoubles", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FourDoubles", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FourDoubles", ArgTypes = [typeof(POINTER<FourDoubles>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FourDoubles value, int seed);

    [CFunction("pass_FourDoubles", ArgTypes = [typeof(FourDoubles), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FourDoubles value, int seed);

    [CFunction("pass_late_FourDoubles", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FourDoubles), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FourDoubles value, int seed, double last);

    [CFunction("pass_between_FourDoubles", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FourDoubles), typeof(FourDoubles), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FourDoubles first, FourDoubles second, int seed, double last);

    [CFunction("make_FourDoubles", ArgTypes = [typeof(c_int)], RestType = typeof(FourDoubles))]
    public static partial FourDoubles Make(int seed);

    [CFunction("tell_FourDoubles", ArgTypes = [typeof(c_int), typeof(FourDoublesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FourDoublesReceiver.Handler receiver);

    [CFunction("ask_FourDoubles", ArgTypes = [typeof(c_int), typeof(FourDoublesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FourDoublesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FourDoubles>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FourDoubles), typeof(c_int64), typeof(FourDoubles), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FourDoublesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FourDoubles))]
public sealed partial class FourDoublesMaker;

[CStruct]
public partial struct FloatDouble
{
    public float a;
    public double b;
}

[CLibrary("shapes")]
public static partial class FloatDoubleFunctions
{
    [CFunction("size_FloatDouble", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FloatDouble", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FloatDouble", ArgTypes = [typeof(POINTER<FloatDouble>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FloatDouble value, int seed);

    [CFunction("pass_FloatDouble", ArgTypes = [typeof(FloatDouble), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FloatDouble value, int seed);

    [CFunction("pass_late_FloatDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FloatDouble value, int seed, double last);

    [CFunction("pass_between_FloatDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatDouble), typeof(FloatDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FloatDouble first, FloatDouble second, int seed, double last);

    [CFunction("make_FloatDouble", ArgTypes = [typeof(c_int)], RestType = typeof(FloatDouble))]
    public static partial FloatDouble Make(int seed);

    [CFunction("tell_FloatDouble", ArgTypes = [typeof(c_int), typeof(FloatDoubleReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FloatDoubleReceiver.Handler receiver);

    [CFunction("ask_FloatDouble", ArgTypes = [typeof(c_int), typeof(FloatDoubleMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FloatDoubleMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FloatDouble>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FloatDouble), typeof(c_int64), typeof(FloatDouble), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FloatDoubleReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FloatDouble))]
public sealed partial class FloatDoubleMaker;
