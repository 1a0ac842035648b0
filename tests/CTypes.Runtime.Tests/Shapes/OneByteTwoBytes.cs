namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct OneByte
{
    public byte a;
}

[CLibrary("shapes")]
public static partial class OneByteFunctions
{
    [CFunction("size_OneByte", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_OneByte", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_OneByte", ArgTypes = [typeof(POINTER<OneByte>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in OneByte value, int seed);

    [CFunction("pass_OneByte", ArgTypes = [typeof(OneByte), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(OneByte value, int seed);

    [CFunction("pass_late_OneByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, OneByte value, int seed, double last);

    [CFunction("pass_between_OneByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneByte), typeof(OneByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, OneByte first, OneByte second, int seed, double last);

    [CFunction("make_OneByte", ArgTypes = [typeof(c_int)], RestType = typeof(OneByte))]
    public static partial OneByte Make(int seed);

    [CFunction("tell_OneByte", ArgTypes = [typeof(c_int), typeof(OneByteReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] OneByteReceiver.Handler receiver);

    [CFunction("ask_OneByte", ArgTypes = [typeof(c_int), typeof(OneByteMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] OneByteMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<OneByte>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(OneByte), typeof(c_int64), typeof(OneByte), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class OneByteReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(OneByte))]
public sealed partial class OneByteMaker;

[CStruct]
public partial struct TwoBytes
{
    public byte a;
    public byte b;
}

[CLibrary("shapes")]
public static partial class TwoBytesFunctions
{
    [CFunction("size_TwoBytes", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_TwoBytes", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_TwoBytes", ArgTypes = [typeof(POINTER<TwoBytes>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in TwoBytes value, int seed);

    [CFunction("pass_TwoBytes", ArgTypes = [typeof(TwoBytes), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(TwoBytes value, int seed);

    [CFunction("pass_late_TwoBytes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TwoBytes), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, TwoBytes value, int seed, double last);

    [CFunction("pass_between_TwoBytes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TwoBytes), typeof(TwoBytes), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, TwoBytes first, TwoBytes second, int seed, double last);

    [CFunction("make_TwoBytes", ArgTypes = [typeof(c_int)], RestType = typeof(TwoBytes))]
    public static partial TwoBytes Make(int seed);

    [CFunction("tell_TwoBytes", ArgTypes = [typeof(c_int), typeof(TwoBytesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] TwoBytesReceiver.Handler receiver);

    [CFunction("ask_TwoBytes", ArgTypes = [typeof(c_int), typeof(TwoBytesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] TwoBytesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<TwoBytes>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(TwoBytes), typeof(c_int64), typeof(TwoBytes), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class TwoBytesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(TwoBytes))]
public sealed partial class TwoBytesMaker;
