namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct ThreeFloats
{
    public float a;
    public float b;
    public float c;
}

[CLibrary("shapes")]
public static partial class ThreeFloatsFunctions
{
    [CFunction("size_ThreeFloats", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_ThreeFloats", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_ThreeFloats", ArgTypes = [typeof(POINTER<ThreeFloats>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in ThreeFloats value, int seed);

    [CFunction("pass_ThreeFloats", ArgTypes = [typeof(ThreeFloats), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(ThreeFloats value, int seed);

    [CFunction("pass_late_ThreeFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ThreeFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, ThreeFloats value, int seed, double last);

    [CFunction("pass_between_ThreeFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ThreeFloats), typeof(ThreeFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, ThreeFloats first, ThreeFloats second, int seed, double last);

    [CFunction("make_ThreeFloats", ArgTypes = [typeof(c_int)], RestType = typeof(ThreeFloats))]
    public static partial ThreeFloats Make(int seed);

    [CFunction("tell_ThreeFloats", ArgTypes = [typeof(c_int), typeof(ThreeFloatsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] ThreeFloatsReceiver.Handler receiver);

    [CFunction("ask_ThreeFloats", ArgTypes = [typeof(c_int), typeof(ThreeFloatsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] ThreeFloatsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<ThreeFloats>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(ThreeFloats), typeof(c_int64), typeof(ThreeFloats), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class ThreeFloatsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(ThreeFloats))]
public sealed partial class ThreeFloatsMaker;

[CStruct]
public partial struct FourFloats
{
    public float a;
    public float b;
    public float c;
    public float d;
}

[CLibrary("shapes")]
public static partial class FourFloatsFunctions
{
    [CFunction("size_FourFloats", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FourFloats", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FourFloats", ArgTypes = [typeof(POINTER<FourFloats>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FourFloats value, int seed);

    [CFunction("pass_FourFloats", ArgTypes = [typeof(FourFloats), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FourFloats value, int seed);

    [CFunction("pass_late_FourFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FourFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FourFloats value, int seed, double last);

    [CFunction("pass_between_FourFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FourFloats), typeof(FourFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FourFloats first, FourFloats second, int seed, double last);

    [CFunction("make_FourFloats", ArgTypes = [typeof(c_int)], RestType = typeof(FourFloats))]
    public static partial FourFloats Make(int seed);

    [CFunction("tell_FourFloats", ArgTypes = [typeof(c_int), typeof(FourFloatsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FourFloatsReceiver.Handler receiver);

    [CFunction("ask_FourFloats", ArgTypes = [typeof(c_int), typeof(FourFloatsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FourFloatsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FourFloats>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FourFloats), typeof(c_int64), typeof(FourFloats), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FourFloatsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FourFloats))]
public sealed partial class FourFloatsMaker;
