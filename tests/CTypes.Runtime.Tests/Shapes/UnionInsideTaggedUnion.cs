namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct UnionInside
{
    public IntOrFloat a;
    public double b;
}

[CLibrary("shapes")]
public static partial class UnionInsideFunctions
{
    [CFunction("size_UnionInside", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_UnionInside", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_UnionInside", ArgTypes = [typeof(POINTER<UnionInside>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in UnionInside value, int seed);

    [CFunction("pass_UnionInside", ArgTypes = [typeof(UnionInside), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(UnionInside value, int seed);

    [CFunction("pass_late_UnionInside", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(UnionInside), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, UnionInside value, int seed, double last);

    [CFunction("pass_between_UnionInside", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(UnionInside), typeof(UnionInside), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, UnionInside first, UnionInside second, int seed, double last);

    [CFunction("make_UnionInside", ArgTypes = [typeof(c_int)], RestType = typeof(UnionInside))]
    public static partial UnionInside Make(int seed);

    [CFunction("tell_UnionInside", ArgTypes = [typeof(c_int), typeof(UnionInsideReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] UnionInsideReceiver.Handler receiver);

    [CFunction("ask_UnionInside", ArgTypes = [typeof(c_int), typeof(UnionInsideMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] UnionInsideMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<UnionInside>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(UnionInside), typeof(c_int64), typeof(UnionInside), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class UnionInsideReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(UnionInside))]
public sealed partial class UnionInsideMaker;

[CStruct]
public partial struct TaggedUnion
{
    public int a;
    public DoubleOrLong b;
}

[CLibrary("shapes")]
public static partial class TaggedUnionFunctions
{
    [CFunction("size_TaggedUnion", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_TaggedUnion", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_TaggedUnion", ArgTypes = [typeof(POINTER<TaggedUnion>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in TaggedUnion value, int seed);

    [CFunction("pass_TaggedUnion", ArgTypes = [typeof(TaggedUnion), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(TaggedUnion value, int seed);

    [CFunction("pass_late_TaggedUnion", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TaggedUnion), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, TaggedUnion value, int seed, double last);

    [CFunction("pass_between_TaggedUnion", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TaggedUnion), typeof(TaggedUnion), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, TaggedUnion first, TaggedUnion second, int seed, double last);

    [CFunction("make_TaggedUnion", ArgTypes = [typeof(c_int)], RestType = typeof(TaggedUnion))]
    public static partial TaggedUnion Make(int seed);

    [CFunction("tell_TaggedUnion", ArgTypes = [typeof(c_int), typeof(TaggedUnionReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] TaggedUnionReceiver.Handler receiver);

    [CFunction("ask_TaggedUnion", ArgTypes = [typeof(c_int), typeof(TaggedUnionMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] TaggedUnionMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<TaggedUnion>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(TaggedUnion), typeof(c_int64), typeof(TaggedUnion), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class TaggedUnionReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(TaggedUnion))]
public sealed partial class TaggedUnionMaker;
