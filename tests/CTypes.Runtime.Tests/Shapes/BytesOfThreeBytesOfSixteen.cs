namespace CTypes.Runtime.Tests;

[CStruct]
public unsafe partial struct BytesOfThree
{
    public fixed byte a[3];
}

[CLibrary("shapes")]
public static partial class BytesOfThreeFunctions
{
    [CFunction("size_BytesOfThree", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_BytesOfThree", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_BytesOfThree", ArgTypes = [typeof(POINTER<BytesOfThree>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in BytesOfThree value, int seed);

    [CFunction("pass_BytesOfThree", ArgTypes = [typeof(BytesOfThree), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BytesOfThree value, int seed);

    [CFunction("pass_late_BytesOfThree", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(BytesOfThree), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, BytesOfThree value, int seed, double last);

    [CFunction("pass_between_BytesOfThree", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(BytesOfThree), typeof(BytesOfThree), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, BytesOfThree first, BytesOfThree second, int seed, double last);

    [CFunction("make_BytesOfThree", ArgTypes = [typeof(c_int)], RestType = typeof(BytesOfThree))]
    public static partial BytesOfThree Make(int seed);

    [CFunction("tell_BytesOfThree", ArgTypes = [typeof(c_int), typeof(BytesOfThreeReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BytesOfThreeReceiver.Handler receiver);

    [CFunction("ask_BytesOfThree", ArgTypes = [typeof(c_int), typeof(BytesOfThreeMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BytesOfThreeMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<BytesOfThree>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(BytesOfThree), typeof(c_int64), typeof(BytesOfThree), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class BytesOfThreeReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BytesOfThree))]
public sealed partial class BytesOfThreeMaker;

[CStruct]
public unsafe partial struct BytesOfSixteen
{
    public fixed byte a[16];
}

[CLibrary("shapes")]
public static partial class BytesOfSixteenFunctions
{
    [CFunction("size_BytesOfSixteen", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_BytesOfSixteen", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_BytesOfSixteen", ArgTypes = [typeof(POINTER<BytesOfSixteen>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in BytesOfSixteen value, int seed);

    [CFunction("pass_BytesOfSixteen", ArgTypes = [typeof(BytesOfSixteen), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BytesOfSixteen value, int seed);

    [CFunction("pass_late_BytesOfSixteen", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(BytesOfSixteen), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, BytesOfSixteen value, int seed, double last);

    [CFunction("pass_between_BytesOfSixteen", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(BytesOfSixteen), typeof(BytesOfSixteen), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, BytesOfSixteen first, BytesOfSixteen second, int seed, double last);

    [CFunction("make_BytesOfSixteen", ArgTypes = [typeof(c_int)], RestType = typeof(BytesOfSixteen))]
    public static partial BytesOfSixteen Make(int seed);

    [CFunction("tell_BytesOfSixteen", ArgTypes = [typeof(c_int), typeof(BytesOfSixteenReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BytesOfSixteenReceiver.Handler receiver);

    [CFunction("ask_BytesOfSixteen", ArgTypes = [typeof(c_int), typeof(BytesOfSixteenMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BytesOfSixteenMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<BytesOfSixteen>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(BytesOfSixteen), typeof(c_int64), typeof(BytesOfSixteen), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class BytesOfSixteenReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BytesOfSixteen))]
public sealed partial class BytesOfSixteenMaker;
