namespace CTypes.Runtime.Tests;

[CStruct(Pack = 4)]
public partial struct PackFour
{
    public int a;
    public double b;
}

[CLibrary("shapes")]
public static partial class PackFourFunctions
{
    [CFunction("size_PackFour", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PackFour", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PackFour", ArgTypes = [typeof(POINTER<PackFour>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PackFour value, int seed);

    [CFunction("pass_PackFour", ArgTypes = [typeof(PackFour), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PackFour value, int seed);

    [CFunction("pass_late_PackFour", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackFour), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PackFour value, int seed, double last);

    [CFunction("pass_between_PackFour", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackFour), typeof(PackFour), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PackFour first, PackFour second, int seed, double last);

    [CFunction("make_PackFour", ArgTypes = [typeof(c_int)], RestType = typeof(PackFour))]
    public static partial PackFour Make(int seed);

    [CFunction("tell_PackFour", ArgTypes = [typeof(c_int), typeof(PackFourReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PackFourReceiver.Handler receiver);

    [CFunction("ask_PackFour", ArgTypes = [typeof(c_int), typeof(PackFourMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PackFourMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PackFour>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PackFour), typeof(c_int64), typeof(PackFour), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PackFourReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PackFour))]
public sealed partial class PackFourMaker;

[CStruct(Pack = 4)]
public partial struct PackFourFloats
{
    public float a;
    public double b;
}

[CLibrary("shapes")]
public static partial class PackFourFloatsFunctions
{
    [CFunction("size_PackFourFloats", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PackFourFloats", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PackFourFloats", ArgTypes = [typeof(POINTER<PackFourFloats>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PackFourFloats value, int seed);

    [CFunction("pass_PackFourFloats", ArgTypes = [typeof(PackFourFloats), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PackFourFloats value, int seed);

    [CFunction("pass_late_PackFourFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackFourFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PackFourFloats value, int seed, double last);

    [CFunction("pass_between_PackFourFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackFourFloats), typeof(PackFourFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PackFourFloats first, PackFourFloats second, int seed, double last);

    [CFunction("make_PackFourFloats", ArgTypes = [typeof(c_int)], RestType = typeof(PackFourFloats))]
    public static partial PackFourFloats Make(int seed);

    [CFunction("tell_PackFourFloats", ArgTypes = [typeof(c_int), typeof(PackFourFloatsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PackFourFloatsReceiver.Handler receiver);

    [CFunction("ask_PackFourFloats", ArgTypes = [typeof(c_int), typeof(PackFourFloatsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PackFourFloatsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PackFourFloats>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PackFourFloats), typeof(c_int64), typeof(PackFourFloats), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PackFourFloatsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PackFourFloats))]
public sealed partial class PackFourFloatsMaker;
