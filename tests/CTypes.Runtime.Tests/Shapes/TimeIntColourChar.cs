namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct TimeInt
{
    public c_time_t a;
    public int b;
}

[CLibrary("shapes")]
public static partial class TimeIntFunctions
{
    [CFunction("size_TimeInt", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_TimeInt", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_TimeInt", ArgTypes = [typeof(POINTER<TimeInt>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in TimeInt value, int seed);

    [CFunction("pass_TimeInt", ArgTypes = [typeof(TimeInt), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(TimeInt value, int seed);

    [CFunction("pass_late_TimeInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TimeInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, TimeInt value, int seed, double last);

    [CFunction("pass_between_TimeInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TimeInt), typeof(TimeInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, TimeInt first, TimeInt second, int seed, double last);

    [CFunction("make_TimeInt", ArgTypes = [typeof(c_int)], RestType = typeof(TimeInt))]
    public static partial TimeInt Make(int seed);

    [CFunction("tell_TimeInt", ArgTypes = [typeof(c_int), typeof(TimeIntReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] TimeIntReceiver.Handler receiver);

    [CFunction("ask_TimeInt", ArgTypes = [typeof(c_int), typeof(TimeIntMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] TimeIntMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<TimeInt>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(TimeInt), typeof(c_int64), typeof(TimeInt), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class TimeIntReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(TimeInt))]
public sealed partial class TimeIntMaker;

[CStruct]
public partial struct ColourChar
{
    public Colour a;
    public c_char b;
}

[CLibrary("shapes")]
public static partial class ColourCharFunctions
{
    [CFunction("size_ColourChar", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_ColourChar", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_ColourChar", ArgTypes = [typeof(POINTER<ColourChar>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in ColourChar value, int seed);

    [CFunction("pass_ColourChar", ArgTypes = [typeof(ColourChar), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(ColourChar value, int seed);

    [CFunction("pass_late_ColourChar", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ColourChar), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, ColourChar value, int seed, double last);

    [CFunction("pass_between_ColourChar", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ColourChar), typeof(ColourChar), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, ColourChar first, ColourChar second, int seed, double last);

    [CFunction("make_ColourChar", ArgTypes = [typeof(c_int)], RestType = typeof(ColourChar))]
    public static partial ColourChar Make(int seed);

    [CFunction("tell_ColourChar", ArgTypes = [typeof(c_int), typeof(ColourCharReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] ColourCharReceiver.Handler receiver);

    [CFunction("ask_ColourChar", ArgTypes = [typeof(c_int), typeof(ColourCharMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] ColourCharMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<ColourChar>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(ColourChar), typeof(c_int64), typeof(ColourChar), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class ColourCharReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(ColourChar))]
public sealed partial class ColourCharMaker;
