namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct PlatformLongs
{
    public c_long a;
    public c_ulong b;
}

[CLibrary("shapes")]
public static partial class PlatformLongsFunctions
{
    [CFunction("size_PlatformLongs", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PlatformLongs", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PlatformLongs", ArgTypes = [typeof(POINTER<PlatformLongs>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PlatformLongs value, int seed);

    [CFunction("pass_PlatformLongs", ArgTypes = [typeof(PlatformLongs), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PlatformLongs value, int seed);

    [CFunction("pass_late_PlatformLongs", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PlatformLongs), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PlatformLongs value, int seed, double last);

    [CFunction("pass_between_PlatformLongs", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PlatformLongs), typeof(PlatformLongs), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PlatformLongs first, PlatformLongs second, int seed, double last);

    [CFunction("make_PlatformLongs", ArgTypes = [typeof(c_int)], RestType = typeof(PlatformLongs))]
    public static partial PlatformLongs Make(int seed);

    [CFunction("tell_PlatformLongs", ArgTypes = [typeof(c_int), typeof(PlatformLongsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PlatformLongsReceiver.Handler receiver);

    [CFunction("ask_PlatformLongs", ArgTypes = [typeof(c_int), typeof(PlatformLongsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PlatformLongsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PlatformLongs>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PlatformLongs), typeof(c_int64), typeof(PlatformLongs), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PlatformLongsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PlatformLongs))]
public sealed partial class PlatformLongsMaker;

[CStruct]
public partial struct BoolByte
{
    public c_bool a;
    public byte b;
}

[CLibrary("shapes")]
public static partial class BoolByteFunctions
{
    [CFunction("size_BoolByte", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_BoolByte", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_BoolByte", ArgTypes = [typeof(POINTER<BoolByte>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in BoolByte value, int seed);

    [CFunction("pass_BoolByte", ArgTypes = [typeof(BoolByte), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BoolByte value, int seed);

    [CFunction("pass_late_BoolByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(BoolByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, BoolByte value, int seed, double last);

    [CFunction("pass_between_BoolByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(BoolByte), typeof(BoolByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, BoolByte first, BoolByte second, int seed, double last);

    [CFunction("make_BoolByte", ArgTypes = [typeof(c_int)], RestType = typeof(BoolByte))]
    public static partial BoolByte Make(int seed);

    [CFunction("tell_BoolByte", ArgTypes = [typeof(c_int), typeof(BoolByteReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BoolByteReceiver.Handler receiver);

    [CFunction("ask_BoolByte", ArgTypes = [typeof(c_int), typeof(BoolByteMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BoolByteMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<BoolByte>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(BoolByte), typeof(c_int64), typeof(BoolByte), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class BoolByteReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BoolByte))]
public sealed partial class BoolByteMaker;
