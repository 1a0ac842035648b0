namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct ByteDouble
{
    public byte a;
    public double b;
}

[CLibrary("shapes")]
public static partial class ByteDoubleFunctions
{
    [CFunction("size_ByteDouble", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_ByteDouble", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_ByteDouble", ArgTypes = [typeof(POINTER<ByteDouble>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in ByteDouble value, int seed);

    [CFunction("pass_ByteDouble", ArgTypes = [typeof(ByteDouble), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(ByteDouble value, int seed);

    [CFunction("pass_late_ByteDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ByteDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, ByteDouble value, int seed, double last);

    [CFunction("pass_between_ByteDouble", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(ByteDouble), typeof(ByteDouble), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, ByteDouble first, ByteDouble second, int seed, double last);

    [CFunction("make_ByteDouble", ArgTypes = [typeof(c_int)], RestType = typeof(ByteDouble))]
    public static partial ByteDouble Make(int seed);

    [CFunction("tell_ByteDouble", ArgTypes = [typeof(c_int), typeof(ByteDoubleReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] ByteDoubleReceiver.Handler receiver);

    [CFunction("ask_ByteDouble", ArgTypes = [typeof(c_int), typeof(ByteDoubleMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] ByteDoubleMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<ByteDouble>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(ByteDouble), typeof(c_int64), typeof(ByteDouble), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class ByteDoubleReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(ByteDouble))]
public sealed partial class ByteDoubleMaker;

[CStruct]
public partial struct LongFloat
{
    public long a;
    public float b;
}

[CLibrary("shapes")]
public static partial class LongFloatFunctions
{
    [CFunction("size_LongFloat", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_LongFloat", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_LongFloat", ArgTypes = [typeof(POINTER<LongFloat>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in LongFloat value, int seed);

    [CFunction("pass_LongFloat", ArgTypes = [typeof(LongFloat), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(LongFloat value, int seed);

    [CFunction("pass_late_LongFloat", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(LongFloat), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, LongFloat value, int seed, double last);

    [CFunction("pass_between_LongFloat", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(LongFloat), typeof(LongFloat), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, LongFloat first, LongFloat second, int seed, double last);

    [CFunction("make_LongFloat", ArgTypes = [typeof(c_int)], RestType = typeof(LongFloat))]
    public static partial LongFloat Make(int seed);

    [CFunction("tell_LongFloat", ArgTypes = [typeof(c_int), typeof(LongFloatReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] LongFloatReceiver.Handler receiver);

    [CFunction("ask_LongFloat", ArgTypes = [typeof(c_int), typeof(LongFloatMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] LongFloatMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<LongFloat>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(LongFloat), typeof(c_int64), typeof(LongFloat), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class LongFloatReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(LongFloat))]
public sealed partial class LongFloatMaker;
