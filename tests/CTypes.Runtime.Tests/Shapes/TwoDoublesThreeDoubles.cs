namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct TwoDoubles
{
    public double a;
    public double b;
}

[CLibrary("shapes")]
public static partial class TwoDoublesFunctions
{
    [CFunction("size_TwoDoubles", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_TwoDoubles", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_TwoDoubles", ArgTypes = [typeof(POINTER<TwoDoubles>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in TwoDoubles value, int seed);

    [CFunction("pass_TwoDoubles", ArgTypes = [typeof(TwoDoubles), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(TwoDoubles value, int seed);

    [CFunction("pass_late_TwoDoubles", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TwoDoubles), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, TwoDoubles value, int seed, double last);

    [CFunction("pass_between_TwoDoubles", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TwoDoubles), typeof(TwoDoubles), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, TwoDoubles first, TwoDoubles second, int seed, double last);

    [CFunction("make_TwoDoubles", ArgTypes = [typeof(c_int)], RestType = typeof(TwoDoubles))]
    public static partial TwoDoubles Make(int seed);

    [CFunction("tell_TwoDoubles", ArgTypes = [typeof(c_int), typeof(TwoDoublesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] TwoDoublesReceiver.Handler receiver);

    [CFunction("ask_TwoDoubles", ArgTypes = [typeof(c_int), typeof(TwoDoublesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] TwoDoublesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<TwoDoubles>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(TwoDoubles), typeof(c_int64), typeof(TwoDoubles), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class TwoDoublesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(TwoDoubles))]
public sealed partial class TwoDoublesMaker;

[CStruct]
public partial struct ThreeDoubles
{
    public double a;
    public double b;
    public double c;
}

[CLibrary("shapes")]
public static partial class ThreeDoublesFunctions
{
    [CFunction("size_ThreeDoubles", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_ThreeDoubles", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_ThreeDoubles", ArgTypes = [typeof(POINTER<ThreeDoubles>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in ThreeDoubles value, int seed);

    [CFunction("pass_ThreeDoubles", ArgTypes = [typeof(ThreeDoubles), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(ThreeDoubles value, int seed);

    [CFunction("pass_late_ThreeDoubles", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ThreeDoubles), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, ThreeDoubles value, int seed, double last);

    [CFunction("pass_between_ThreeDoubles", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ThreeDoubles), typeof(ThreeDoubles), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, ThreeDoubles first, ThreeDoubles second, int seed, double last);

    [CFunction("make_ThreeDoubles", ArgTypes = [typeof(c_int)], RestType = typeof(ThreeDoubles))]
    public static partial ThreeDoubles Make(int seed);

    [CFunction("tell_ThreeDoubles", ArgTypes = [typeof(c_int), typeof(ThreeDoublesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] ThreeDoublesReceiver.Handler receiver);

    [CFunction("ask_ThreeDoubles", ArgTypes = [typeof(c_int), typeof(ThreeDoublesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] ThreeDoublesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<ThreeDoubles>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(ThreeDoubles), typeof(c_int64), typeof(ThreeDoubles), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class ThreeDoublesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(ThreeDoubles))]
public sealed partial class ThreeDoublesMaker;
