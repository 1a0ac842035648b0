namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct IntFloat
{
    public int a;
    public float b;
}

[CLibrary("shapes")]
public static partial class IntFloatFunctions
{
    [CFunction("size_IntFloat", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_IntFloat", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_IntFloat", ArgTypes = [typeof(POINTER<IntFloat>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in IntFloat value, int seed);

    [CFunction("pass_IntFloat", ArgTypes = [typeof(IntFloat), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(IntFloat value, int seed);

    [CFunction("pass_late_IntFloat", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntFloat), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, IntFloat value, int seed, double last);

    [CFunction("pass_between_IntFloat", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntFloat), typeof(IntFloat), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, IntFloat first, IntFloat second, int seed, double last);

    [CFunction("make_IntFloat", ArgTypes = [typeof(c_int)], RestType = typeof(IntFloat))]
    public static partial IntFloat Make(int seed);

    [CFunction("tell_IntFloat", ArgTypes = [typeof(c_int), typeof(IntFloatReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] IntFloatReceiver.Handler receiver);

    [CFunction("ask_IntFloat", ArgTypes = [typeof(c_int), typeof(IntFloatMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] IntFloatMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<IntFloat>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(IntFloat), typeof(c_int64), typeof(IntFloat), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class IntFloatReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(IntFloat))]
public sealed partial class IntFloatMaker;

[CStruct]
public partial struct FloatInt
{
    public float a;
    public int b;
}

[CLibrary("shapes")]
public static partial class FloatIntFunctions
{
    [CFunction("size_FloatInt", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FloatInt", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FloatInt", ArgTypes = [typeof(POINTER<FloatInt>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FloatInt value, int seed);

    [CFunction("pass_FloatInt", ArgTypes = [typeof(FloatInt), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FloatInt value, int seed);

    [CFunction("pass_late_FloatInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FloatInt value, int seed, double last);

    [CFunction("pass_between_FloatInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatInt), typeof(FloatInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FloatInt first, FloatInt second, int seed, double last);

    [CFunction("make_FloatInt", ArgTypes = [typeof(c_int)], RestType = typeof(FloatInt))]
    public static partial FloatInt Make(int seed);

    [CFunction("tell_FloatInt", ArgTypes = [typeof(c_int), typeof(FloatIntReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FloatIntReceiver.Handler receiver);

    [CFunction("ask_FloatInt", ArgTypes = [typeof(c_int), typeof(FloatIntMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FloatIntMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FloatInt>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FloatInt), typeof(c_int64), typeof(FloatInt), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FloatIntReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FloatInt))]
public sealed partial class FloatIntMaker;
