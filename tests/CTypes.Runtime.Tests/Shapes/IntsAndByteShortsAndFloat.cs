namespace CTypes.Runtime.Tests;

[CStruct]
public unsafe partial struct IntsAndByte
{
    public fixed int a[3];
    public byte b;
}

[CLibrary("shapes")]
public static partial class IntsAndByteFunctions
{
    [CFunction("size_IntsAndByte", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_IntsAndByte", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_IntsAndByte", ArgTypes = [typeof(POINTER<IntsAndByte>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in IntsAndByte value, int seed);

    [CFunction("pass_IntsAndByte", ArgTypes = [typeof(IntsAndByte), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(IntsAndByte value, int seed);

    [CFunction("pass_late_IntsAndByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntsAndByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, IntsAndByte value, int seed, double last);

    [CFunction("pass_between_IntsAndByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntsAndByte), typeof(IntsAndByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, IntsAndByte first, IntsAndByte second, int seed, double last);

    [CFunction("make_IntsAndByte", ArgTypes = [typeof(c_int)], RestType = typeof(IntsAndByte))]
    public static partial IntsAndByte Make(int seed);

    [CFunction("tell_IntsAndByte", ArgTypes = [typeof(c_int), typeof(IntsAndByteReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] IntsAndByteReceiver.Handler receiver);

    [CFunction("ask_IntsAndByte", ArgTypes = [typeof(c_int), typeof(IntsAndByteMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] IntsAndByteMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<IntsAndByte>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(IntsAndByte), typeof(c_int64), typeof(IntsAndByte), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class IntsAndByteReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(IntsAndByte))]
public sealed partial class IntsAndByteMaker;

[CStruct]
public unsafe partial struct ShortsAndFloat
{
    public fixed short a[2];
    public float b;
}

[CLibrary("shapes")]
public static partial class ShortsAndFloatFunctions
{
    [CFunction("size_ShortsAndFloat", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_ShortsAndFloat", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_ShortsAndFloat", ArgTypes = [typeof(POINTER<ShortsAndFloat>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in ShortsAndFloat value, int seed);

    [CFunction("pass_ShortsAndFloat", ArgTypes = [typeof(ShortsAndFloat), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(ShortsAndFloat value, int seed);

    [CFunction("pass_late_ShortsAndFloat", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ShortsAndFloat), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, ShortsAndFloat value, int seed, double last);

    [CFunction("pass_between_ShortsAndFloat", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ShortsAndFloat), typeof(ShortsAndFloat), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, ShortsAndFloat first, ShortsAndFloat second, int seed, double last);

    [CFunction("make_ShortsAndFloat", ArgTypes = [typeof(c_int)], RestType = typeof(ShortsAndFloat))]
    public static partial ShortsAndFloat Make(int seed);

    [CFunction("tell_ShortsAndFloat", ArgTypes = [typeof(c_int), typeof(ShortsAndFloatReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] ShortsAndFloatReceiver.Handler receiver);

    [CFunction("ask_ShortsAndFloat", ArgTypes = [typeof(c_int), typeof(ShortsAndFloatMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] ShortsAndFloatMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<ShortsAndFloat>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(ShortsAndFloat), typeof(c_int64), typeof(ShortsAndFloat), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class ShortsAndFloatReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(ShortsAndFloat))]
public sealed partial class ShortsAndFloatMaker;
