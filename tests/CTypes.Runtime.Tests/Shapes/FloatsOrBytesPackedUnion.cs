using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

[CUnion]
public unsafe partial struct FloatsOrBytes
{
    [FieldOffset(0)] public ThreeFloats a;
    [FieldOffset(0)] public fixed byte b[3];
}

[CLibrary("shapes")]
public static partial class FloatsOrBytesFunctions
{
    [CFunction("size_FloatsOrBytes", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FloatsOrBytes", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FloatsOrBytes", ArgTypes = [typeof(POINTER<FloatsOrBytes>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FloatsOrBytes value, int seed);

    [CFunction("pass_FloatsOrBytes", ArgTypes = [typeof(FloatsOrBytes), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FloatsOrBytes value, int seed);

    [CFunction("pass_late_FloatsOrBytes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatsOrBytes), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FloatsOrBytes value, int seed, double last);

    [CFunction("pass_between_FloatsOrBytes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatsOrBytes), typeof(FloatsOrBytes), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FloatsOrBytes first, FloatsOrBytes second, int seed, double last);

    [CFunction("make_FloatsOrBytes", ArgTypes = [typeof(c_int)], RestType = typeof(FloatsOrBytes))]
    public static partial FloatsOrBytes Make(int seed);

    [CFunction("tell_FloatsOrBytes", ArgTypes = [typeof(c_int), typeof(FloatsOrBytesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FloatsOrBytesReceiver.Handler receiver);

    [CFunction("ask_FloatsOrBytes", ArgTypes = [typeof(c_int), typeof(FloatsOrBytesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FloatsOrBytesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FloatsOrBytes>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FloatsOrBytes), typeof(c_int64), typeof(FloatsOrBytes), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FloatsOrBytesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FloatsOrBytes))]
public sealed partial class FloatsOrBytesMaker;

[CUnion(Pack = 1)]
public partial struct PackedUnion
{
    [FieldOffset(0)] public byte a;
    [FieldOffset(0)] public int b;
}

[CLibrary("shapes")]
public static partial class PackedUnionFunctions
{
    [CFunction("size_PackedUnion", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PackedUnion", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PackedUnion", ArgTypes = [typeof(POINTER<PackedUnion>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PackedUnion value, int seed);

    [CFunction("pass_PackedUnion", ArgTypes = [typeof(PackedUnion), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PackedUnion value, int seed);

    [CFunction("pass_late_PackedUnion", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackedUnion), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PackedUnion value, int seed, double last);

    [CFunction("pass_between_PackedUnion", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackedUnion), typeof(PackedUnion), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PackedUnion first, PackedUnion second, int seed, double last);

    [CFunction("make_PackedUnion", ArgTypes = [typeof(c_int)], RestType = typeof(PackedUnion))]
    public static partial PackedUnion Make(int seed);

    [CFunction("tell_PackedUnion", ArgTypes = [typeof(c_int), typeof(PackedUnionReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PackedUnionReceiver.Handler receiver);

    [CFunction("ask_PackedUnion", ArgTypes = [typeof(c_int), typeof(PackedUnionMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PackedUnionMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PackedUnion>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PackedUnion), typeof(c_int64), typeof(PackedUnion), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PackedUnionReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PackedUnion))]
public sealed partial class PackedUnionMaker;
