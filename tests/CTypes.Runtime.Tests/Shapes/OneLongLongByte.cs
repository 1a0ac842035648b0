namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct OneLong
{
    public long a;
}

[CLibrary("shapes")]
public static partial class OneLongFunctions
{
    [CFunction("size_OneLong", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_OneLong", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_OneLong", ArgTypes = [typeof(POINTER<OneLong>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in OneLong value, int seed);

    [CFunction("pass_OneLong", ArgTypes = [typeof(OneLong), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(OneLong value, int seed);

    [CFunction("pass_late_OneLong", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneLong), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, OneLong value, int seed, double last);

    [CFunction("pass_between_OneLong", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneLong), typeof(OneLong), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, OneLong first, OneLong second, int seed, double last);

    [CFunction("make_OneLong", ArgTypes = [typeof(c_int)], RestType = typeof(OneLong))]
    public static partial OneLong Make(int seed);

    [CFunction("tell_OneLong", ArgTypes = [typeof(c_int), typeof(OneLongReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] OneLongReceiver.Handler receiver);

    [CFunction("ask_OneLong", ArgTypes = [typeof(c_int), typeof(OneLongMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] OneLongMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<OneLong>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(OneLong), typeof(c_int64), typeof(OneLong), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class OneLongReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(OneLong))]
public sealed partial class OneLongMaker;

[CStruct]
public partial struct LongByte
{
    public long a;
    public byte b;
}

[CLibrary("shapes")]
public static partial class LongByteFunctions
{
    [CFunction("size_LongByte", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_LongByte", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_LongByte", ArgTypes = [typeof(POINTER<LongByte>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in LongByte value, int seed);

    [CFunction("pass_LongByte", ArgTypes = [typeof(LongByte), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(LongByte value, int seed);

    [CFunction("pass_late_LongByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(LongByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, LongByte value, int seed, double last);

    [CFunction("pass_between_LongByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(LongByte), typeof(LongByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, LongByte first, LongByte second, int seed, double last);

    [CFunction("make_LongByte", ArgTypes = [typeof(c_int)], RestType = typeof(LongByte))]
    public static partial LongByte Make(int seed);

    [CFunction("tell_LongByte", ArgTypes = [typeof(c_int), typeof(LongByteReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] LongByteReceiver.Handler receiver);

    [CFunction("ask_LongByte", ArgTypes = [typeof(c_int), typeof(LongByteMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] LongByteMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<LongByte>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(LongByte), typeof(c_int64), typeof(LongByte), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class LongByteReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(LongByte))]
public sealed partial class LongByteMaker;
