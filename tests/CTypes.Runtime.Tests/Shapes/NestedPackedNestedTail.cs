namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct NestedPacked
{
    public byte a;
    public PackOneInt b;
}

[CLibrary("shapes")]
public static partial class NestedPackedFunctions
{
    [CFunction("size_NestedPacked", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_NestedPacked", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_NestedPacked", ArgTypes = [typeof(POINTER<NestedPacked>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in NestedPacked value, int seed);

    [CFunction("pass_NestedPacked", ArgTypes = [typeof(NestedPacked), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(NestedPacked value, int seed);

    [CFunction("pass_late_NestedPacked", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedPacked), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, NestedPacked value, int seed, double last);

    [CFunction("pass_between_NestedPacked", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedPacked), typeof(NestedPacked), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, NestedPacked first, NestedPacked second, int seed, double last);

    [CFunction("make_NestedPacked", ArgTypes = [typeof(c_int)], RestType = typeof(NestedPacked))]
    public static partial NestedPacked Make(int seed);

    [CFunction("tell_NestedPacked", ArgTypes = [typeof(c_int), typeof(NestedPackedReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] NestedPackedReceiver.Handler receiver);

    [CFunction("ask_NestedPacked", ArgTypes = [typeof(c_int), typeof(NestedPackedMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] NestedPackedMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<NestedPacked>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(NestedPacked), typeof(c_int64), typeof(NestedPacked), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class NestedPackedReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(NestedPacked))]
public sealed partial class NestedPackedMaker;

[CStruct]
public partial struct NestedTail
{
    public IntByte a;
    public byte b;
}

[CLibrary("shapes")]
public static partial class NestedTailFunctions
{
    [CFunction("size_NestedTail", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_NestedTail", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_NestedTail", ArgTypes = [typeof(POINTER<NestedTail>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in NestedTail value, int seed);

    [CFunction("pass_NestedTail", ArgTypes = [typeof(NestedTail), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(NestedTail value, int seed);

    [CFunction("pass_late_NestedTail", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedTail), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, NestedTail value, int seed, double last);

    [CFunction("pass_between_NestedTail", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedTail), typeof(NestedTail), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, NestedTail first, NestedTail second, int seed, double last);

    [CFunction("make_NestedTail", ArgTypes = [typeof(c_int)], RestType = typeof(NestedTail))]
    public static partial NestedTail Make(int seed);

    [CFunction("tell_NestedTail", ArgTypes = [typeof(c_int), typeof(NestedTailReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] NestedTailReceiver.Handler receiver);

    [CFunction("ask_NestedTail", ArgTypes = [typeof(c_int), typeof(NestedTailMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] NestedTailMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<NestedTail>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(NestedTail), typeof(c_int64), typeof(NestedTail), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class NestedTailReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(NestedTail))]
public sealed partial class NestedTailMaker;
