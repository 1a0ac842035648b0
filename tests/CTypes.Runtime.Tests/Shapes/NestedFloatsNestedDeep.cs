namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct NestedFloats
{
    public TwoFloats a;
    public TwoFloats b;
}

[CLibrary("shapes")]
public static partial class NestedFloatsFunctions
{
    [CFunction("size_NestedFloats", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_NestedFloats", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_NestedFloats", ArgTypes = [typeof(POINTER<NestedFloats>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in NestedFloats value, int seed);

    [CFunction("pass_NestedFloats", ArgTypes = [typeof(NestedFloats), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(NestedFloats value, int seed);

    [CFunction("pass_late_NestedFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, NestedFloats value, int seed, double last);

    [CFunction("pass_between_NestedFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedFloats), typeof(NestedFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, NestedFloats first, NestedFloats second, int seed, double last);

    [CFunction("make_NestedFloats", ArgTypes = [typeof(c_int)], RestType = typeof(NestedFloats))]
    public static partial NestedFloats Make(int seed);

    [CFunction("tell_NestedFloats", ArgTypes = [typeof(c_int), typeof(NestedFloatsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] NestedFloatsReceiver.Handler receiver);

    [CFunction("ask_NestedFloats", ArgTypes = [typeof(c_int), typeof(NestedFloatsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] NestedFloatsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<NestedFloats>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(NestedFloats), typeof(c_int64), typeof(NestedFloats), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class NestedFloatsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(NestedFloats))]
public sealed partial class NestedFloatsMaker;

[CStruct]
public partial struct NestedDeep
{
    public Nested a;
    public OneFloat b;
}

[CLibrary("shapes")]
public static partial class NestedDeepFunctions
{
    [CFunction("size_NestedDeep", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_NestedDeep", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_NestedDeep", ArgTypes = [typeof(POINTER<NestedDeep>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in NestedDeep value, int seed);

    [CFunction("pass_NestedDeep", ArgTypes = [typeof(NestedDeep), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(NestedDeep value, int seed);

    [CFunction("pass_late_NestedDeep", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedDeep), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, NestedDeep value, int seed, double last);

    [CFunction("pass_between_NestedDeep", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedDeep), typeof(NestedDeep), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, NestedDeep first, NestedDeep second, int seed, double last);

    [CFunction("make_NestedDeep", ArgTypes = [typeof(c_int)], RestType = typeof(NestedDeep))]
    public static partial NestedDeep Make(int seed);

    [CFunction("tell_NestedDeep", ArgTypes = [typeof(c_int), typeof(NestedDeepReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] NestedDeepReceiver.Handler receiver);

    [CFunction("ask_NestedDeep", ArgTypes = [typeof(c_int), typeof(NestedDeepMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] NestedDeepMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<NestedDeep>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(NestedDeep), typeof(c_int64), typeof(NestedDeep), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class NestedDeepReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(NestedDeep))]
public sealed partial class NestedDeepMaker;
