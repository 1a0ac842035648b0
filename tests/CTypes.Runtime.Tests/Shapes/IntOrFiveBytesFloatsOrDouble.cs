using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

[CUnion]
public unsafe partial struct IntOrFiveBytes
{
    [FieldOffset(0)] public int a;
    [FieldOffset(0)] public fixed byte b[5];
}

[CLibrary("shapes")]
public static partial class IntOrFiveBytesFunctions
{
    [CFunction("size_IntOrFiveBytes", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_IntOrFiveBytes", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_IntOrFiveBytes", ArgTypes = [typeof(POINTER<IntOrFiveBytes>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in IntOrFiveBytes value, int seed);

    [CFunction("pass_IntOrFiveBytes", ArgTypes = [typeof(IntOrFiveBytes), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(IntOrFiveBytes value, int seed);

    [CFunction("pass_late_IntOrFiveBytes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntOrFiveBytes), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, IntOrFiveBytes value, int seed, double last);

    [CFunction("pass_between_IntOrFiveBytes", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(IntOrFiveBytes), typeof(IntOrFiveBytes), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, IntOrFiveBytes first, IntOrFiveBytes second, int seed, double last);

    [CFunction("make_IntOrFiveBytes", ArgTypes = [typeof(c_int)], RestType = typeof(IntOrFiveBytes))]
    public static partial IntOrFiveBytes Make(int seed);

    [CFunction("tell_IntOrFiveBytes", ArgTypes = [typeof(c_int), typeof(IntOrFiveBytesReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] IntOrFiveBytesReceiver.Handler receiver);

    [CFunction("ask_IntOrFiveBytes", ArgTypes = [typeof(c_int), typeof(IntOrFiveBytesMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] IntOrFiveBytesMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<IntOrFiveBytes>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(IntOrFiveBytes), typeof(c_int64), typeof(IntOrFiveBytes), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class IntOrFiveBytesReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(IntOrFiveBytes))]
public sealed partial class IntOrFiveBytesMaker;

[CUnion]
public partial struct FloatsOrDouble
{
    [FieldOffset(0)] public TwoFloats a;
    [FieldOffset(0)] public double b;
}

[CLibrary("shapes")]
public static partial class FloatsOrDoubleFunctions
{
    [CFunction("size_FloatsOrDouble", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_FloatsOrDouble", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_FloatsOrDouble", ArgTypes = [typeof(POINTER<FloatsOrDouble>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in FloatsOrDouble value, int seed);

    [CFunction("pass_FloatsOrDouble", ArgTypes = [typeof(FloatsOrDouble), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(FloatsOrDouble value, int seed);

    [CFunction("pass_late_FloatsOrDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatsOrDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, FloatsOrDouble value, int seed, double last);

    [CFunction("pass_between_FloatsOrDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(FloatsOrDouble), typeof(FloatsOrDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, FloatsOrDouble first, FloatsOrDouble second, int seed, double last);

    [CFunction("make_FloatsOrDouble", ArgTypes = [typeof(c_int)], RestType = typeof(FloatsOrDouble))]
    public static partial FloatsOrDouble Make(int seed);

    [CFunction("tell_FloatsOrDouble", ArgTypes = [typeof(c_int), typeof(FloatsOrDoubleReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] FloatsOrDoubleReceiver.Handler receiver);

    [CFunction("ask_FloatsOrDouble", ArgTypes = [typeof(c_int), typeof(FloatsOrDoubleMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] FloatsOrDoubleMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<FloatsOrDouble>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(FloatsOrDouble), typeof(c_int64), typeof(FloatsOrDouble), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class FloatsOrDoubleReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(FloatsOrDouble))]
public sealed partial class FloatsOrDoubleMaker;
