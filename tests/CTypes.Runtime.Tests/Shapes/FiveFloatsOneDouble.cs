namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct FiveFloats
{
    public float a;
    public float b;
    public float c;
    public float d;
    public float e;
}

[CLibrary("shapes")]
public static partial class FiveFloatsFunctions
{
    [CFunction("size_FiveFloats", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FiveFloats", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FiveFloats", ArgTypes = [typeof(POINTER<FiveFloats>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FiveFloats value, int seed);

    [CFunction("pass_FiveFloats", ArgTypes = [typeof(FiveFloats), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FiveFloats value, int seed);

    [CFunction("pass_late_FiveFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FiveFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FiveFloats value, int seed, double last);

    [CFunction("pass_between_FiveFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FiveFloats), typeof(FiveFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FiveFloats first, FiveFloats second, int seed, double last);

    [CFunction("make_FiveFloats", ArgTypes = [typeof(c_int)], RestType = typeof(FiveFloats))]
    public static partial FiveFloats Make(int seed);

    [CFunction("tell_FiveFloats", ArgTypes = [typeof(c_int), typeof(FiveFloatsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FiveFloatsReceiver.Handler receiver);

    [CFunction("ask_FiveFloats", ArgTypes = [typeof(c_int), typeof(FiveFloatsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FiveFloatsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FiveFloats>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FiveFloats), typeof(c_int64), typeof(FiveFloats), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FiveFloatsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FiveFloats))]
public sealed partial class FiveFloatsMaker;

[CStruct]
public partial struct OneDouble
{
    public double a;
}

[CLibrary("shapes")]
public static partial class OneDoubleFunctions
{
    [CFunction("size_OneDouble", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_OneDouble", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_OneDouble", ArgTypes = [typeof(POINTER<OneDouble>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in OneDouble value, int seed);

    [CFunction("pass_OneDouble", ArgTypes = [typeof(OneDouble), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(OneDouble value, int seed);

    [CFunction("pass_late_OneDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, OneDouble value, int seed, double last);

    [CFunction("pass_between_OneDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneDouble), typeof(OneDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, OneDouble first, OneDouble second, int seed, double last);

    [CFunction("make_OneDouble", ArgTypes = [typeof(c_int)], RestType = typeof(OneDouble))]
    public static partial OneDouble Make(int seed);

    [CFunction("tell_OneDouble", ArgTypes = [typeof(c_int), typeof(OneDoubleReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] OneDoubleReceiver.Handler receiver);

    [CFunction("ask_OneDouble", ArgTypes = [typeof(c_int), typeof(OneDoubleMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] OneDoubleMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<OneDouble>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(OneDouble), typeof(c_int64), typeof(OneDouble), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class OneDoubleReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(OneDouble))]
public sealed partial class OneDoubleMaker;
