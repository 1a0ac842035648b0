namespace CTypes.Runtime.Tests;

[CStruct(Pack = 1)]
public partial struct PackOneDouble
{
    public byte a;
    public double b;
}

[CLibrary("shapes")]
public static partial class PackOneDoubleFunctions
{
    [CFunction("size_PackOneDouble", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PackOneDouble", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PackOneDouble", ArgTypes = [typeof(POINTER<PackOneDouble>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PackOneDouble value, int seed);

    [CFunction("pass_PackOneDouble", ArgTypes = [typeof(PackOneDouble), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PackOneDouble value, int seed);

    [CFunction("pass_late_PackOneDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackOneDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PackOneDouble value, int seed, double last);

    [CFunction("pass_between_PackOneDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackOneDouble), typeof(PackOneDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PackOneDouble first, PackOneDouble second, int seed, double last);

    [CFunction("make_PackOneDouble", ArgTypes = [typeof(c_int)], RestType = typeof(PackOneDouble))]
    public static partial PackOneDouble Make(int seed);

    [CFunction("tell_PackOneDouble", ArgTypes = [typeof(c_int), typeof(PackOneDoubleReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PackOneDoubleReceiver.Handler receiver);

    [CFunction("ask_PackOneDouble", ArgTypes = [typeof(c_int), typeof(PackOneDoubleMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PackOneDoubleMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PackOneDouble>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PackOneDouble), typeof(c_int64), typeof(PackOneDouble), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PackOneDoubleReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PackOneDouble))]
public sealed partial class PackOneDoubleMaker;

[CStruct(Pack = 1)]
public partial struct PackOneAligned
{
    public int a;
    public int b;
}

[CLibrary("shapes")]
public static partial class PackOneAlignedFunctions
{
    [CFunction("size_PackOneAligned", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PackOneAligned", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PackOneAligned", ArgTypes = [typeof(POINTER<PackOneAligned>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PackOneAligned value, int seed);

    [CFunction("pass_PackOneAligned", ArgTypes = [typeof(PackOneAligned), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PackOneAligned value, int seed);

    [CFunction("pass_late_PackOneAligned", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackOneAligned), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PackOneAligned value, int seed, double last);

    [CFunction("pass_between_PackOneAligned", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackOneAligned), typeof(PackOneAligned), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PackOneAligned first, PackOneAligned second, int seed, double last);

    [CFunction("make_PackOneAligned", ArgTypes = [typeof(c_int)], RestType = typeof(PackOneAligned))]
    public static partial PackOneAligned Make(int seed);

    [CFunction("tell_PackOneAligned", ArgTypes = [typeof(c_int), typeof(PackOneAlignedReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PackOneAlignedReceiver.Handler receiver);

    [CFunction("ask_PackOneAligned", ArgTypes = [typeof(c_int), typeof(PackOneAlignedMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PackOneAlignedMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PackOneAligned>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PackOneAligned), typeof(c_int64), typeof(PackOneAligned), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PackOneAlignedReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PackOneAligned))]
public sealed partial class PackOneAlignedMaker;
