namespace CTypes.Runtime.Tests;

[CStruct(Pack = 1)]
public partial struct PackOnePointer
{
    public short a;
    public POINTER<c_int> b;
}

[CLibrary("shapes")]
public static partial class PackOnePointerFunctions
{
    [CFunction("size_PackOnePointer", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_PackOnePointer", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_PackOnePointer", ArgTypes = [typeof(POINTER<PackOnePointer>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in PackOnePointer value, int seed);

    [CFunction("pass_PackOnePointer", ArgTypes = [typeof(PackOnePointer), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(PackOnePointer value, int seed);

    [CFunction("pass_late_PackOnePointer", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackOnePointer), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, PackOnePointer value, int seed, double last);

    [CFunction("pass_between_PackOnePointer", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(PackOnePointer), typeof(PackOnePointer), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, PackOnePointer first, PackOnePointer second, int seed, double last);

    [CFunction("make_PackOnePointer", ArgTypes = [typeof(c_int)], RestType = typeof(PackOnePointer))]
    public static partial PackOnePointer Make(int seed);

    [CFunction("tell_PackOnePointer", ArgTypes = [typeof(c_int), typeof(PackOnePointerReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] PackOnePointerReceiver.Handler receiver);

    [CFunction("ask_PackOnePointer", ArgTypes = [typeof(c_int), typeof(PackOnePointerMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] PackOnePointerMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<PackOnePointer>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(PackOnePointer), typeof(c_int64), typeof(PackOnePointer), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class PackOnePointerReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(PackOnePointer))]
public sealed partial class PackOnePointerMaker;

[CStruct]
public partial struct Nested
{
    public TwoBytes a;
    public int b;
}

[CLibrary("shapes")]
public static partial class NestedFunctions
{
    [CFunction("size_Nested", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_Nested", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_Nested", ArgTypes = [typeof(POINTER<Nested>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in Nested value, int seed);

    [CFunction("pass_Nested", ArgTypes = [typeof(Nested), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested value, int seed);

    [CFunction("pass_late_Nested", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(Nested), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, Nested value, int seed, double last);

    [CFunction("pass_between_Nested", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(Nested), typeof(Nested), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, Nested first, Nested second, int seed, double last);

    [CFunction("make_Nested", ArgTypes = [typeof(c_int)], RestType = typeof(Nested))]
    public static partial Nested Make(int seed);

    [CFunction("tell_Nested", ArgTypes = [typeof(c_int), typeof(NestedReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] NestedReceiver.Handler receiver);

    [CFunction("ask_Nested", ArgTypes = [typeof(c_int), typeof(NestedMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] NestedMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<Nested>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(Nested), typeof(c_int64), typeof(Nested), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class NestedReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested))]
public sealed partial class NestedMaker;
