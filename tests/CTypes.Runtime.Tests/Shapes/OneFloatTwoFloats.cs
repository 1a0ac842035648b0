namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct OneFloat
{
    public float a;
}

[CLibrary("shapes")]
public static partial class OneFloatFunctions
{
    [CFunction("size_OneFloat", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_OneFloat", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_OneFloat", ArgTypes = [typeof(POINTER<OneFloat>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in OneFloat value, int seed);

    [CFunction("pass_OneFloat", ArgTypes = [typeof(OneFloat), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(OneFloat value, int seed);

    [CFunction("pass_late_OneFloat", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneFloat), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, OneFloat value, int seed, double last);

    [CFunction("pass_between_OneFloat", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneFloat), typeof(OneFloat), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, OneFloat first, OneFloat second, int seed, double last);

    [CFunction("make_OneFloat", ArgTypes = [typeof(c_int)], RestType = typeof(OneFloat))]
    public static partial OneFloat Make(int seed);

    [CFunction("tell_OneFloat", ArgTypes = [typeof(c_int), typeof(OneFloatReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] OneFloatReceiver.Handler receiver);

    [CFunction("ask_OneFloat", ArgTypes = [typeof(c_int), typeof(OneFloatMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] OneFloatMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<OneFloat>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(OneFloat), typeof(c_int64), typeof(OneFloat), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class OneFloatReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(OneFloat))]
public sealed partial class OneFloatMaker;

[CStruct]
public partial struct TwoFloats
{
    public float a;
    public float b;
}

[CLibrary("shapes")]
public static partial class TwoFloatsFunctions
{
    [CFunction("size_TwoFloats", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_TwoFloats", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_TwoFloats", ArgTypes = [typeof(POINTER<TwoFloats>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in TwoFloats value, int seed);

    [CFunction("pass_TwoFloats", ArgTypes = [typeof(TwoFloats), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(TwoFloats value, int seed);

    [CFunction("pass_late_TwoFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TwoFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, TwoFloats value, int seed, double last);

    [CFunction("pass_between_TwoFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TwoFloats), typeof(TwoFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, TwoFloats first, TwoFloats second, int seed, double last);

    [CFunction("make_TwoFloats", ArgTypes = [typeof(c_int)], RestType = typeof(TwoFloats))]
    public static partial TwoFloats Make(int seed);

    [CFunction("tell_TwoFloats", ArgTypes = [typeof(c_int), typeof(TwoFloatsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] TwoFloatsReceiver.Handler receiver);

    [CFunction("ask_TwoFloats", ArgTypes = [typeof(c_int), typeof(TwoFloatsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] TwoFloatsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<TwoFloats>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(TwoFloats), typeof(c_int64), typeof(TwoFloats), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class TwoFloatsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(TwoFloats))]
public sealed partial class TwoFloatsMaker;
