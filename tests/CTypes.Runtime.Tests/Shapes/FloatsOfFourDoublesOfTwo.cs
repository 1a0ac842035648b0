namespace CTypes.Runtime.Tests;

[CStruct]
public unsafe partial struct FloatsOfFour
{
    public fixed float a[4];
}

[CLibrary("shapes")]
public static partial class FloatsOfFourFunctions
{
    [CFunction("size_FloatsOfFour", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FloatsOfFour", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FloatsOfFour", ArgTypes = [typeof(POINTER<FloatsOfFour>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FloatsOfFour value, int seed);

    [CFunction("pass_FloatsOfFour", ArgTypes = [typeof(FloatsOfFour), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FloatsOfFour value, int seed);

    [CFunction("pass_late_FloatsOfFour", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatsOfFour), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FloatsOfFour value, int seed, double last);

    [CFunction("pass_between_FloatsOfFour", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatsOfFour), typeof(FloatsOfFour), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FloatsOfFour first, FloatsOfFour second, int seed, double last);

    [CFunction("make_FloatsOfFour", ArgTypes = [typeof(c_int)], RestType = typeof(FloatsOfFour))]
    public static partial FloatsOfFour Make(int seed);

    [CFunction("tell_FloatsOfFour", ArgTypes = [typeof(c_int), typeof(FloatsOfFourReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FloatsOfFourReceiver.Handler receiver);

    [CFunction("ask_FloatsOfFour", ArgTypes = [typeof(c_int), typeof(FloatsOfFourMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FloatsOfFourMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FloatsOfFour>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FloatsOfFour), typeof(c_int64), typeof(FloatsOfFour), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FloatsOfFourReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FloatsOfFour))]
public sealed partial class FloatsOfFourMaker;

[CStruct]
public unsafe partial struct DoublesOfTwo
{
    public fixed double a[2];
}

[CLibrary("shapes")]
public static partial class DoublesOfTwoFunctions
{
    [CFunction("size_DoublesOfTwo", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_DoublesOfTwo", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_DoublesOfTwo", ArgTypes = [typeof(POINTER<DoublesOfTwo>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in DoublesOfTwo value, int seed);

    [CFunction("pass_DoublesOfTwo", ArgTypes = [typeof(DoublesOfTwo), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(DoublesOfTwo value, int seed);

    [CFunction("pass_late_DoublesOfTwo", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(DoublesOfTwo), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, DoublesOfTwo value, int seed, double last);

    [CFunction("pass_between_DoublesOfTwo", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(DoublesOfTwo), typeof(DoublesOfTwo), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, DoublesOfTwo first, DoublesOfTwo second, int seed, double last);

    [CFunction("make_DoublesOfTwo", ArgTypes = [typeof(c_int)], RestType = typeof(DoublesOfTwo))]
    public static partial DoublesOfTwo Make(int seed);

    [CFunction("tell_DoublesOfTwo", ArgTypes = [typeof(c_int), typeof(DoublesOfTwoReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] DoublesOfTwoReceiver.Handler receiver);

    [CFunction("ask_DoublesOfTwo", ArgTypes = [typeof(c_int), typeof(DoublesOfTwoMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] DoublesOfTwoMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<DoublesOfTwo>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(DoublesOfTwo), typeof(c_int64), typeof(DoublesOfTwo), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class DoublesOfTwoReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(DoublesOfTwo))]
public sealed partial class DoublesOfTwoMaker;
