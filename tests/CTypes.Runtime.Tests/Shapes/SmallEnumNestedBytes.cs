namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct SmallEnum
{
    public SmallColour a;
    public byte b;
    public short c;
}

[CLibrary("shapes")]
public static partial class SmallEnumFunctions
{
    [CFunction("size_SmallEnum", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_SmallEnum", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_SmallEnum", ArgTypes = [typeof(POINTER<SmallEnum>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in SmallEnum value, int seed);

    [CFunction("pass_SmallEnum", ArgTypes = [typeof(SmallEnum), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(SmallEnum value, int seed);

    [CFunction("pass_late_SmallEnum", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(SmallEnum), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, SmallEnum value, int seed, double last);

    [CFunction("pass_between_SmallEnum", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(SmallEnum), typeof(SmallEnum), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, SmallEnum first, SmallEnum second, int seed, double last);

    [CFunction("make_SmallEnum", ArgTypes = [typeof(c_int)], RestType = typeof(SmallEnum))]
    public static partial SmallEnum Make(int seed);

    [CFunction("tell_SmallEnum", ArgTypes = [typeof(c_int), typeof(SmallEnumReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] SmallEnumReceiver.Handler receiver);

    [CFunction("ask_SmallEnum", ArgTypes = [typeof(c_int), typeof(SmallEnumMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] SmallEnumMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<SmallEnum>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(SmallEnum), typeof(c_int64), typeof(SmallEnum), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class SmallEnumReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(SmallEnum))]
public sealed partial class SmallEnumMaker;

[CStruct]
public partial struct NestedBytes
{
    public ThreeBytes a;
    public ThreeBytes b;
    public byte c;
}

[CLibrary("shapes")]
public static partial class NestedBytesFunctions
{
    [CFunction("size_NestedBytes", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_NestedBytes", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_NestedBytes", ArgTypes = [typeof(POINTER<NestedBytes>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in NestedBytes value, int seed);

    [CFunction("pass_NestedBytes", ArgTypes = [typeof(NestedBytes), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(NestedBytes value, int seed);

    [CFunction("pass_late_NestedBytes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedBytes), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, NestedBytes value, int seed, double last);

    [CFunction("pass_between_NestedBytes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedBytes), typeof(NestedBytes), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, NestedBytes first, NestedBytes second, int seed, double last);

    [CFunction("make_NestedBytes", ArgTypes = [typeof(c_int)], RestType = typeof(NestedBytes))]
    public static partial NestedBytes Make(int seed);

    [CFunction("tell_NestedBytes", ArgTypes = [typeof(c_int), typeof(NestedBytesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] NestedBytesReceiver.Handler receiver);

    [CFunction("ask_NestedBytes", ArgTypes = [typeof(c_int), typeof(NestedBytesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] NestedBytesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<NestedBytes>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(NestedBytes), typeof(c_int64), typeof(NestedBytes), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class NestedBytesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(NestedBytes))]
public sealed partial class NestedBytesMaker;
