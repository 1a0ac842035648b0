namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct FloatsThenInt
{
    public float a;
    public float b;
    public int c;
}

[CLibrary("shapes")]
public static partial class FloatsThenIntFunctions
{
    [CFunction("size_FloatsThenInt", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FloatsThenInt", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FloatsThenInt", ArgTypes = [typeof(POINTER<FloatsThenInt>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FloatsThenInt value, int seed);

    [CFunction("pass_FloatsThenInt", ArgTypes = [typeof(FloatsThenInt), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FloatsThenInt value, int seed);

    [CFunction("pass_late_FloatsThenInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatsThenInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FloatsThenInt value, int seed, double last);

    [CFunction("pass_between_FloatsThenInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatsThenInt), typeof(FloatsThenInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FloatsThenInt first, FloatsThenInt second, int seed, double last);

    [CFunction("make_FloatsThenInt", ArgTypes = [typeof(c_int)], RestType = typeof(FloatsThenInt))]
    public static partial FloatsThenInt Make(int seed);

    [CFunction("tell_FloatsThenInt", ArgTypes = [typeof(c_int), typeof(FloatsThenIntReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FloatsThenIntReceiver.Handler receiver);

    [CFunction("ask_FloatsThenInt", ArgTypes = [typeof(c_int), typeof(FloatsThenIntMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FloatsThenIntMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FloatsThenInt>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FloatsThenInt), typeof(c_int64), typeof(FloatsThenInt), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FloatsThenIntReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FloatsThenInt))]
public sealed partial class FloatsThenIntMaker;

[CStruct]
public partial struct OneAddress
{
    public c_void_p a;
}

[CLibrary("shapes")]
public static partial class OneAddressFunctions
{
    [CFunction("size_OneAddress", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_OneAddress", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_OneAddress", ArgTypes = [typeof(POINTER<OneAddress>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in OneAddress value, int seed);

    [CFunction("pass_OneAddress", ArgTypes = [typeof(OneAddress), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(OneAddress value, int seed);

    [CFunction("pass_late_OneAddress", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneAddress), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, OneAddress value, int seed, double last);

    [CFunction("pass_between_OneAddress", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneAddress), typeof(OneAddress), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, OneAddress first, OneAddress second, int seed, double last);

    [CFunction("make_OneAddress", ArgTypes = [typeof(c_int)], RestType = typeof(OneAddress))]
    public static partial OneAddress Make(int seed);

    [CFunction("tell_OneAddress", ArgTypes = [typeof(c_int), typeof(OneAddressReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] OneAddressReceiver.Handler receiver);

    [CFunction("ask_OneAddress", ArgTypes = [typeof(c_int), typeof(OneAddressMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] OneAddressMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<OneAddress>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(OneAddress), typeof(c_int64), typeof(OneAddress), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class OneAddressReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(OneAddress))]
public sealed partial class OneAddressMaker;
