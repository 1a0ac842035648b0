namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct ThreeBytes
{
    public byte a;
    public byte b;
    public byte c;
}

[CLibrary("shapes")]
public static partial class ThreeBytesFunctions
{
    [CFunction("size_ThreeBytes", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_ThreeBytes", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_ThreeBytes", ArgTypes = [typeof(POINTER<ThreeBytes>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in ThreeBytes value, int seed);

    [CFunction("pass_ThreeBytes", ArgTypes = [typeof(ThreeBytes), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(ThreeBytes value, int seed);

    [CFunction("pass_late_ThreeBytes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ThreeBytes), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, ThreeBytes value, int seed, double last);

    [CFunction("pass_between_ThreeBytes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ThreeBytes), typeof(ThreeBytes), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, ThreeBytes first, ThreeBytes second, int seed, double last);

    [CFunction("make_ThreeBytes", ArgTypes = [typeof(c_int)], RestType = typeof(ThreeBytes))]
    public static partial ThreeBytes Make(int seed);

    [CFunction("tell_ThreeBytes", ArgTypes = [typeof(c_int), typeof(ThreeBytesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] ThreeBytesReceiver.Handler receiver);

    [CFunction("ask_ThreeBytes", ArgTypes = [typeof(c_int), typeof(ThreeBytesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] ThreeBytesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<ThreeBytes>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(ThreeBytes), typeof(c_int64), typeof(ThreeBytes), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class ThreeBytesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(ThreeBytes))]
public sealed partial class ThreeBytesMaker;

[CStruct]
public partial struct ShortByte
{
    public short a;
    public byte b;
}

[CLibrary("shapes")]
public static partial class ShortByteFunctions
{
    [CFunction("size_ShortByte", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_ShortByte", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_ShortByte", ArgTypes = [typeof(POINTER<ShortByte>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in ShortByte value, int seed);

    [CFunction("pass_ShortByte", ArgTypes = [typeof(ShortByte), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(ShortByte value, int seed);

    [CFunction("pass_late_ShortByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ShortByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, ShortByte value, int seed, double last);

    [CFunction("pass_between_ShortByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ShortByte), typeof(ShortByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, ShortByte first, ShortByte second, int seed, double last);

    [CFunction("make_ShortByte", ArgTypes = [typeof(c_int)], RestType = typeof(ShortByte))]
    public static partial ShortByte Make(int seed);

    [CFunction("tell_ShortByte", ArgTypes = [typeof(c_int), typeof(ShortByteReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] ShortByteReceiver.Handler receiver);

    [CFunction("ask_ShortByte", ArgTypes = [typeof(c_int), typeof(ShortByteMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] ShortByteMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<ShortByte>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(ShortByte), typeof(c_int64), typeof(ShortByte), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class ShortByteReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(ShortByte))]
public sealed partial class ShortByteMaker;
