namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct TwoLongs
{
    public long a;
    public long b;
}

[CLibrary("shapes")]
public static partial class TwoLongsFunctions
{
    [CFunction("size_TwoLongs", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_TwoLongs", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_TwoLongs", ArgTypes = [typeof(POINTER<TwoLongs>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in TwoLongs value, int seed);

    [CFunction("pass_TwoLongs", ArgTypes = [typeof(TwoLongs), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(TwoLongs value, int seed);

    [CFunction("pass_late_TwoLongs", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TwoLongs), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, TwoLongs value, int seed, double last);

    [CFunction("pass_between_TwoLongs", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TwoLongs), typeof(TwoLongs), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, TwoLongs first, TwoLongs second, int seed, double last);

    [CFunction("make_TwoLongs", ArgTypes = [typeof(c_int)], RestType = typeof(TwoLongs))]
    public static partial TwoLongs Make(int seed);

    [CFunction("tell_TwoLongs", ArgTypes = [typeof(c_int), typeof(TwoLongsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] TwoLongsReceiver.Handler receiver);

    [CFunction("ask_TwoLongs", ArgTypes = [typeof(c_int), typeof(TwoLongsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] TwoLongsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<TwoLongs>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(TwoLongs), typeof(c_int64), typeof(TwoLongs), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class TwoLongsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(TwoLongs))]
public sealed partial class TwoLongsMaker;

[CStruct]
public partial struct ThreeLongs
{
    public long a;
    public long b;
    public long c;
}

[CLibrary("shapes")]
public static partial class ThreeLongsFunctions
{
    [CFunction("size_ThreeLongs", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_ThreeLongs", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_ThreeLongs", ArgTypes = [typeof(POINTER<ThreeLongs>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in ThreeLongs value, int seed);

    [CFunction("pass_ThreeLongs", ArgTypes = [typeof(ThreeLongs), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(ThreeLongs value, int seed);

    [CFunction("pass_late_ThreeLongs", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ThreeLongs), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, ThreeLongs value, int seed, double last);

    [CFunction("pass_between_ThreeLongs", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ThreeLongs), typeof(ThreeLongs), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, ThreeLongs first, ThreeLongs second, int seed, double last);

    [CFunction("make_ThreeLongs", ArgTypes = [typeof(c_int)], RestType = typeof(ThreeLongs))]
    public static partial ThreeLongs Make(int seed);

    [CFunction("tell_ThreeLongs", ArgTypes = [typeof(c_int), typeof(ThreeLongsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] ThreeLongsReceiver.Handler receiver);

    [CFunction("ask_ThreeLongs", ArgTypes = [typeof(c_int), typeof(ThreeLongsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] ThreeLongsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<ThreeLongs>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(ThreeLongs), typeof(c_int64), typeof(ThreeLongs), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class ThreeLongsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(ThreeLongs))]
public sealed partial class ThreeLongsMaker;
