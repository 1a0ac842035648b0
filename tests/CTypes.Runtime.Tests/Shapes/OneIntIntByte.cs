namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct OneInt
{
    public int a;
}

[CLibrary("shapes")]
public static partial class OneIntFunctions
{
    [CFunction("size_OneInt", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_OneInt", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_OneInt", ArgTypes = [typeof(POINTER<OneInt>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in OneInt value, int seed);

    [CFunction("pass_OneInt", ArgTypes = [typeof(OneInt), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(OneInt value, int seed);

    [CFunction("pass_late_OneInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, OneInt value, int seed, double last);

    [CFunction("pass_between_OneInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(OneInt), typeof(OneInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, OneInt first, OneInt second, int seed, double last);

    [CFunction("make_OneInt", ArgTypes = [typeof(c_int)], RestType = typeof(OneInt))]
    public static partial OneInt Make(int seed);

    [CFunction("tell_OneInt", ArgTypes = [typeof(c_int), typeof(OneIntReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] OneIntReceiver.Handler receiver);

    [CFunction("ask_OneInt", ArgTypes = [typeof(c_int), typeof(OneIntMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] OneIntMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<OneInt>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(OneInt), typeof(c_int64), typeof(OneInt), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class OneIntReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(OneInt))]
public sealed partial class OneIntMaker;

[CStruct]
public partial struct IntByte
{
    public int a;
    public byte b;
}

[CLibrary("shapes")]
public static partial class IntByteFunctions
{
    [CFunction("size_IntByte", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_IntByte", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_IntByte", ArgTypes = [typeof(POINTER<IntByte>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in IntByte value, int seed);

    [CFunction("pass_IntByte", ArgTypes = [typeof(IntByte), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(IntByte value, int seed);

    [CFunction("pass_late_IntByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, IntByte value, int seed, double last);

    [CFunction("pass_between_IntByte", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntByte), typeof(IntByte), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, IntByte first, IntByte second, int seed, double last);

    [CFunction("make_IntByte", ArgTypes = [typeof(c_int)], RestType = typeof(IntByte))]
    public static partial IntByte Make(int seed);

    [CFunction("tell_IntByte", ArgTypes = [typeof(c_int), typeof(IntByteReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] IntByteReceiver.Handler receiver);

    [CFunction("ask_IntByte", ArgTypes = [typeof(c_int), typeof(IntByteMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] IntByteMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<IntByte>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(IntByte), typeof(c_int64), typeof(IntByte), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class IntByteReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(IntByte))]
public sealed partial class IntByteMaker;
