namespace CTypes.Runtime.Tests;

[CStruct(Pack = 1)]
public partial struct PackOneFloats
{
    public float a;
    public byte b;
    public float c;
}

[CLibrary("shapes")]
public static partial class PackOneFloatsFunctions
{
    [CFunction("size_PackOneFloats", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PackOneFloats", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PackOneFloats", ArgTypes = [typeof(POINTER<PackOneFloats>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PackOneFloats value, int seed);

    [CFunction("pass_PackOneFloats", ArgTypes = [typeof(PackOneFloats), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PackOneFloats value, int seed);

    [CFunction("pass_late_PackOneFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackOneFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PackOneFloats value, int seed, double last);

    [CFunction("pass_between_PackOneFloats", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackOneFloats), typeof(PackOneFloats), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PackOneFloats first, PackOneFloats second, int seed, double last);

    [CFunction("make_PackOneFloats", ArgTypes = [typeof(c_int)], RestType = typeof(PackOneFloats))]
    public static partial PackOneFloats Make(int seed);

    [CFunction("tell_PackOneFloats", ArgTypes = [typeof(c_int), typeof(PackOneFloatsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PackOneFloatsReceiver.Handler receiver);

    [CFunction("ask_PackOneFloats", ArgTypes = [typeof(c_int), typeof(PackOneFloatsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PackOneFloatsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PackOneFloats>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PackOneFloats), typeof(c_int64), typeof(PackOneFloats), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PackOneFloatsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PackOneFloats))]
public sealed partial class PackOneFloatsMaker;

[CStruct(Pack = 2)]
public partial struct PackTwo
{
    public byte a;
    public int b;
    public byte c;
}

[CLibrary("shapes")]
public static partial class PackTwoFunctions
{
    [CFunction("size_PackTwo", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PackTwo", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PackTwo", ArgTypes = [typeof(POINTER<PackTwo>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PackTwo value, int seed);

    [CFunction("pass_PackTwo", ArgTypes = [typeof(PackTwo), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PackTwo value, int seed);

    [CFunction("pass_late_PackTwo", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackTwo), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PackTwo value, int seed, double last);

    [CFunction("pass_between_PackTwo", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackTwo), typeof(PackTwo), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PackTwo first, PackTwo second, int seed, double last);

    [CFunction("make_PackTwo", ArgTypes = [typeof(c_int)], RestType = typeof(PackTwo))]
    public static partial PackTwo Make(int seed);

    [CFunction("tell_PackTwo", ArgTypes = [typeof(c_int), typeof(PackTwoReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PackTwoReceiver.Handler receiver);

    [CFunction("ask_PackTwo", ArgTypes = [typeof(c_int), typeof(PackTwoMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PackTwoMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PackTwo>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PackTwo), typeof(c_int64), typeof(PackTwo), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PackTwoReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PackTwo))]
public sealed partial class PackTwoMaker;
