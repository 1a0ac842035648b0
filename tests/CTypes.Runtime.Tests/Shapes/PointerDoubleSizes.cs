namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct PointerDouble
{
    public POINTER<c_int> a;
    public double b;
}

[CLibrary("shapes")]
public static partial class PointerDoubleFunctions
{
    [CFunction("size_PointerDouble", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PointerDouble", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PointerDouble", ArgTypes = [typeof(POINTER<PointerDouble>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PointerDouble value, int seed);

    [CFunction("pass_PointerDouble", ArgTypes = [typeof(PointerDouble), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PointerDouble value, int seed);

    [CFunction("pass_late_PointerDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PointerDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PointerDouble value, int seed, double last);

    [CFunction("pass_between_PointerDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PointerDouble), typeof(PointerDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PointerDouble first, PointerDouble second, int seed, double last);

    [CFunction("make_PointerDouble", ArgTypes = [typeof(c_int)], RestType = typeof(PointerDouble))]
    public static partial PointerDouble Make(int seed);

    [CFunction("tell_PointerDouble", ArgTypes = [typeof(c_int), typeof(PointerDoubleReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PointerDoubleReceiver.Handler receiver);

    [CFunction("ask_PointerDouble", ArgTypes = [typeof(c_int), typeof(PointerDoubleMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PointerDoubleMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PointerDouble>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PointerDouble), typeof(c_int64), typeof(PointerDouble), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PointerDoubleReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PointerDouble))]
public sealed partial class PointerDoubleMaker;

[CStruct]
public partial struct Sizes
{
    public c_size_t a;
    public c_ssize_t b;
}

[CLibrary("shapes")]
public static partial class SizesFunctions
{
    [CFunction("size_Sizes", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_Sizes", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_Sizes", ArgTypes = [typeof(POINTER<Sizes>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in Sizes value, int seed);

    [CFunction("pass_Sizes", ArgTypes = [typeof(Sizes), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Sizes value, int seed);

    [CFunction("pass_late_Sizes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(Sizes), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, Sizes value, int seed, double last);

    [CFunction("pass_between_Sizes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(Sizes), typeof(Sizes), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, Sizes first, Sizes second, int seed, double last);

    [CFunction("make_Sizes", ArgTypes = [typeof(c_int)], RestType = typeof(Sizes))]
    public static partial Sizes Make(int seed);

    [CFunction("tell_Sizes", ArgTypes = [typeof(c_int), typeof(SizesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] SizesReceiver.Handler receiver);

    [CFunction("ask_Sizes", ArgTypes = [typeof(c_int), typeof(SizesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] SizesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<Sizes>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(Sizes), typeof(c_int64), typeof(Sizes), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class SizesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Sizes))]
public sealed partial class SizesMaker;
