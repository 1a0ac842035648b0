namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct WrappedFloats
{
    public c_float a;
    public c_float b;
    public c_float c;
}

[CLibrary("shapes")]
public static partial class WrappedFloatsFunctions
{
    [CFunction("size_WrappedFloats", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_WrappedFloats", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_WrappedFloats", ArgTypes = [typeof(POINTER<WrappedFloats>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in WrappedFloats value, int seed);

    [CFunction("pass_WrappedFloats", ArgTypes = [typeof(WrappedFloats), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(WrappedFloats value, int seed);

    [CFunction("pass_late_WrappedFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(WrappedFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, WrappedFloats value, int seed, double last);

    [CFunction("pass_between_WrappedFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(WrappedFloats), typeof(WrappedFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, WrappedFloats first, WrappedFloats second, int seed, double last);

    [CFunction("make_WrappedFloats", ArgTypes = [typeof(c_int)], RestType = typeof(WrappedFloats))]
    public static partial WrappedFloats Make(int seed);

    [CFunction("tell_WrappedFloats", ArgTypes = [typeof(c_int), typeof(WrappedFloatsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] WrappedFloatsReceiver.Handler receiver);

    [CFunction("ask_WrappedFloats", ArgTypes = [typeof(c_int), typeof(WrappedFloatsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] WrappedFloatsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<WrappedFloats>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(WrappedFloats), typeof(c_int64), typeof(WrappedFloats), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class WrappedFloatsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(WrappedFloats))]
public sealed partial class WrappedFloatsMaker;

[CStruct]
public partial struct WrappedDoubles
{
    public c_double a;
    public c_double b;
}

[CLibrary("shapes")]
public static partial class WrappedDoublesFunctions
{
    [CFunction("size_WrappedDoubles", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_WrappedDoubles", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_WrappedDoubles", ArgTypes = [typeof(POINTER<WrappedDoubles>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in WrappedDoubles value, int seed);

    [CFunction("pass_WrappedDoubles", ArgTypes = [typeof(WrappedDoubles), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(WrappedDoubles value, int seed);

    [CFunction("pass_late_WrappedDoubles", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(WrappedDoubles), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, WrappedDoubles value, int seed, double last);

    [CFunction("pass_between_WrappedDoubles", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(WrappedDoubles), typeof(WrappedDoubles), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, WrappedDoubles first, WrappedDoubles second, int seed, double last);

    [CFunction("make_WrappedDoubles", ArgTypes = [typeof(c_int)], RestType = typeof(WrappedDoubles))]
    public static partial WrappedDoubles Make(int seed);

    [CFunction("tell_WrappedDoubles", ArgTypes = [typeof(c_int), typeof(WrappedDoublesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] WrappedDoublesReceiver.Handler receiver);

    [CFunction("ask_WrappedDoubles", ArgTypes = [typeof(c_int), typeof(WrappedDoublesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] WrappedDoublesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<WrappedDoubles>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(WrappedDoubles), typeof(c_int64), typeof(WrappedDoubles), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class WrappedDoublesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(WrappedDoubles))]
public sealed partial class WrappedDoublesMaker;
