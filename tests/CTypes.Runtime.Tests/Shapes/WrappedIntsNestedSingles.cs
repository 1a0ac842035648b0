namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct WrappedInts
{
    public c_int a;
    public c_int b;
    public c_int c;
}

[CLibrary("shapes")]
public static partial class WrappedIntsFunctions
{
    [CFunction("size_WrappedInts", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_WrappedInts", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_WrappedInts", ArgTypes = [typeof(POINTER<WrappedInts>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in WrappedInts value, int seed);

    [CFunction("pass_WrappedInts", ArgTypes = [typeof(WrappedInts), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(WrappedInts value, int seed);

    [CFunction("pass_late_WrappedInts", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(WrappedInts), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, WrappedInts value, int seed, double last);

    [CFunction("pass_between_WrappedInts", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(WrappedInts), typeof(WrappedInts), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, WrappedInts first, WrappedInts second, int seed, double last);

    [CFunction("make_WrappedInts", ArgTypes = [typeof(c_int)], RestType = typeof(WrappedInts))]
    public static partial WrappedInts Make(int seed);

    [CFunction("tell_WrappedInts", ArgTypes = [typeof(c_int), typeof(WrappedIntsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] WrappedIntsReceiver.Handler receiver);

    [CFunction("ask_WrappedInts", ArgTypes = [typeof(c_int), typeof(WrappedIntsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] WrappedIntsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<WrappedInts>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(WrappedInts), typeof(c_int64), typeof(WrappedInts), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class WrappedIntsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(WrappedInts))]
public sealed partial class WrappedIntsMaker;

[CStruct]
public partial struct NestedSingles
{
    public OneFloat a;
    public OneDouble b;
}

[CLibrary("shapes")]
public static partial class NestedSinglesFunctions
{
    [CFunction("size_NestedSingles", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_NestedSingles", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_NestedSingles", ArgTypes = [typeof(POINTER<NestedSingles>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in NestedSingles value, int seed);

    [CFunction("pass_NestedSingles", ArgTypes = [typeof(NestedSingles), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(NestedSingles value, int seed);

    [CFunction("pass_late_NestedSingles", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedSingles), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, NestedSingles value, int seed, double last);

    [CFunction("pass_between_NestedSingles", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedSingles), typeof(NestedSingles), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, NestedSingles first, NestedSingles second, int seed, double last);

    [CFunction("make_NestedSingles", ArgTypes = [typeof(c_int)], RestType = typeof(NestedSingles))]
    public static partial NestedSingles Make(int seed);

    [CFunction("tell_NestedSingles", ArgTypes = [typeof(c_int), typeof(NestedSinglesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] NestedSinglesReceiver.Handler receiver);

    [CFunction("ask_NestedSingles", ArgTypes = [typeof(c_int), typeof(NestedSinglesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] NestedSinglesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<NestedSingles>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(NestedSingles), typeof(c_int64), typeof(NestedSingles), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class NestedSinglesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(NestedSingles))]
public sealed partial class NestedSinglesMaker;
