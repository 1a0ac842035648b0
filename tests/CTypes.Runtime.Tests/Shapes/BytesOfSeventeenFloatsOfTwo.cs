namespace CTypes.Runtime.Tests;

[CStruct]
public unsafe partial struct BytesOfSeventeen
{
    public fixed byte a[17];
}

[CLibrary("shapes")]
public static partial class BytesOfSeventeenFunctions
{
    [CFunction("size_BytesOfSeventeen", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_BytesOfSeventeen", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_BytesOfSeventeen", ArgTypes = [typeof(POINTER<BytesOfSeventeen>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in BytesOfSeventeen value, int seed);

    [CFunction("pass_BytesOfSeventeen", ArgTypes = [typeof(BytesOfSeventeen), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BytesOfSeventeen value, int seed);

    [CFunction("pass_late_BytesOfSeventeen", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(BytesOfSeventeen), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, BytesOfSeventeen value, int seed, double last);

    [CFunction("pass_between_BytesOfSeventeen", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(BytesOfSeventeen), typeof(BytesOfSeventeen), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, BytesOfSeventeen first, BytesOfSeventeen second, int seed, double last);

    [CFunction("make_BytesOfSeventeen", ArgTypes = [typeof(c_int)], RestType = typeof(BytesOfSeventeen))]
    public static partial BytesOfSeventeen Make(int seed);

    [CFunction("tell_BytesOfSeventeen", ArgTypes = [typeof(c_int), typeof(BytesOfSeventeenReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BytesOfSeventeenReceiver.Handler receiver);

    [CFunction("ask_BytesOfSeventeen", ArgTypes = [typeof(c_int), typeof(BytesOfSeventeenMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BytesOfSeventeenMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<BytesOfSeventeen>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(BytesOfSeventeen), typeof(c_int64), typeof(BytesOfSeventeen), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class BytesOfSeventeenReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BytesOfSeventeen))]
public sealed partial class BytesOfSeventeenMaker;

[CStruct]
public unsafe partial struct FloatsOfTwo
{
    public fixed float a[2];
}

[CLibrary("shapes")]
public static partial class FloatsOfTwoFunctions
{
    [CFunction("size_FloatsOfTwo", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FloatsOfTwo", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FloatsOfTwo", ArgTypes = [typeof(POINTER<FloatsOfTwo>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FloatsOfTwo value, int seed);

    [CFunction("pass_FloatsOfTwo", ArgTypes = [typeof(FloatsOfTwo), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FloatsOfTwo value, int seed);

    [CFunction("pass_late_FloatsOfTwo", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatsOfTwo), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FloatsOfTwo value, int seed, double last);

    [CFunction("pass_between_FloatsOfTwo", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatsOfTwo), typeof(FloatsOfTwo), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FloatsOfTwo first, FloatsOfTwo second, int seed, double last);

    [CFunction("make_FloatsOfTwo", ArgTypes = [typeof(c_int)], RestType = typeof(FloatsOfTwo))]
    public static partial FloatsOfTwo Make(int seed);

    [CFunction("tell_FloatsOfTwo", ArgTypes = [typeof(c_int), typeof(FloatsOfTwoReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FloatsOfTwoReceiver.Handler receiver);

    [CFunction("ask_FloatsOfTwo", ArgTypes = [typeof(c_int), typeof(FloatsOfTwoMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FloatsOfTwoMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FloatsOfTwo>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FloatsOfTwo), typeof(c_int64), typeof(FloatsOfTwo), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FloatsOfTwoReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FloatsOfTwo))]
public sealed partial class FloatsOfTwoMaker;
