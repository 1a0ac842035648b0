namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct FunctionInt
{
    public CFunctionPointer<Plain> a;
    public int b;
}

[CLibrary("shapes")]
public static partial class FunctionIntFunctions
{
    [CFunction("size_FunctionInt", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FunctionInt", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FunctionInt", ArgTypes = [typeof(POINTER<FunctionInt>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FunctionInt value, int seed);

    [CFunction("pass_FunctionInt", ArgTypes = [typeof(FunctionInt), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FunctionInt value, int seed);

    [CFunction("pass_late_FunctionInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FunctionInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FunctionInt value, int seed, double last);

    [CFunction("pass_between_FunctionInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FunctionInt), typeof(FunctionInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FunctionInt first, FunctionInt second, int seed, double last);

    [CFunction("make_FunctionInt", ArgTypes = [typeof(c_int)], RestType = typeof(FunctionInt))]
    public static partial FunctionInt Make(int seed);

    [CFunction("tell_FunctionInt", ArgTypes = [typeof(c_int), typeof(FunctionIntReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FunctionIntReceiver.Handler receiver);

    [CFunction("ask_FunctionInt", ArgTypes = [typeof(c_int), typeof(FunctionIntMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FunctionIntMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FunctionInt>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FunctionInt), typeof(c_int64), typeof(FunctionInt), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FunctionIntReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FunctionInt))]
public sealed partial class FunctionIntMaker;

[CStruct(Pack = 1)]
public partial struct PackOneInt
{
    public byte a;
    public int b;
}

[CLibrary("shapes")]
public static partial class PackOneIntFunctions
{
    [CFunction("size_PackOneInt", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PackOneInt", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PackOneInt", ArgTypes = [typeof(POINTER<PackOneInt>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PackOneInt value, int seed);

    [CFunction("pass_PackOneInt", ArgTypes = [typeof(PackOneInt), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PackOneInt value, int seed);

    [CFunction("pass_late_PackOneInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackOneInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PackOneInt value, int seed, double last);

    [CFunction("pass_between_PackOneInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackOneInt), typeof(PackOneInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PackOneInt first, PackOneInt second, int seed, double last);

    [CFunction("make_PackOneInt", ArgTypes = [typeof(c_int)], RestType = typeof(PackOneInt))]
    public static partial PackOneInt Make(int seed);

    [CFunction("tell_PackOneInt", ArgTypes = [typeof(c_int), typeof(PackOneIntReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PackOneIntReceiver.Handler receiver);

    [CFunction("ask_PackOneInt", ArgTypes = [typeof(c_int), typeof(PackOneIntMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PackOneIntMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PackOneInt>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PackOneInt), typeof(c_int64), typeof(PackOneInt), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PackOneIntReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PackOneInt))]
public sealed partial class PackOneIntMaker;
