namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct NestedBuffer
{
    public BytesOfThree a;
    public float b;
}

[CLibrary("shapes")]
public static partial class NestedBufferFunctions
{
    [CFunction("size_NestedBuffer", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_NestedBuffer", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_NestedBuffer", ArgTypes = [typeof(POINTER<NestedBuffer>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in NestedBuffer value, int seed);

    [CFunction("pass_NestedBuffer", ArgTypes = [typeof(NestedBuffer), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(NestedBuffer value, int seed);

    [CFunction("pass_late_NestedBuffer", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedBuffer), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, NestedBuffer value, int seed, double last);

    [CFunction("pass_between_NestedBuffer", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedBuffer), typeof(NestedBuffer), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, NestedBuffer first, NestedBuffer second, int seed, double last);

    [CFunction("make_NestedBuffer", ArgTypes = [typeof(c_int)], RestType = typeof(NestedBuffer))]
    public static partial NestedBuffer Make(int seed);

    [CFunction("tell_NestedBuffer", ArgTypes = [typeof(c_int), typeof(NestedBufferReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] NestedBufferReceiver.Handler receiver);

    [CFunction("ask_NestedBuffer", ArgTypes = [typeof(c_int), typeof(NestedBufferMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] NestedBufferMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<NestedBuffer>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(NestedBuffer), typeof(c_int64), typeof(NestedBuffer), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class NestedBufferReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(NestedBuffer))]
public sealed partial class NestedBufferMaker;

[CStruct]
public unsafe partial struct Large
{
    public long a;
    public double b;
    public int c;
    public float d;
    public byte e;
    public fixed long f[5];
}

[CLibrary("shapes")]
public static partial class LargeFunctions
{
    [CFunction("size_Large", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_Large", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_Large", ArgTypes = [typeof(POINTER<Large>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in Large value, int seed);

    [CFunction("pass_Large", ArgTypes = [typeof(Large), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Large value, int seed);

    [CFunction("pass_late_Large", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(Large), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, Large value, int seed, double last);

    [CFunction("pass_between_Large", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(Large), typeof(Large), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, Large first, Large second, int seed, double last);

    [CFunction("make_Large", ArgTypes = [typeof(c_int)], RestType = typeof(Large))]
    public static partial Large Make(int seed);

    [CFunction("tell_Large", ArgTypes = [typeof(c_int), typeof(LargeReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] LargeReceiver.Handler receiver);

    [CFunction("ask_Large", ArgTypes = [typeof(c_int), typeof(LargeMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] LargeMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<Large>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(Large), typeof(c_int64), typeof(Large), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class LargeReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Large))]
public sealed partial class LargeMaker;
