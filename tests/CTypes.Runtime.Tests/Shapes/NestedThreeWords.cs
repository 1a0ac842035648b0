namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct NestedThree
{
    public OneFloat a;
    public OneFloat b;
    public OneFloat c;
}

[CLibrary("shapes")]
public static partial class NestedThreeFunctions
{
    [CFunction("size_NestedThree", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_NestedThree", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_NestedThree", ArgTypes = [typeof(POINTER<NestedThree>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in NestedThree value, int seed);

    [CFunction("pass_NestedThree", ArgTypes = [typeof(NestedThree), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(NestedThree value, int seed);

    [CFunction("pass_late_NestedThree", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedThree), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, NestedThree value, int seed, double last);

    [CFunction("pass_between_NestedThree", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(NestedThree), typeof(NestedThree), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, NestedThree first, NestedThree second, int seed, double last);

    [CFunction("make_NestedThree", ArgTypes = [typeof(c_int)], RestType = typeof(NestedThree))]
    public static partial NestedThree Make(int seed);

    [CFunction("tell_NestedThree", ArgTypes = [typeof(c_int), typeof(NestedThreeReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] NestedThreeReceiver.Handler receiver);

    [CFunction("ask_NestedThree", ArgTypes = [typeof(c_int), typeof(NestedThreeMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] NestedThreeMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<NestedThree>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(NestedThree), typeof(c_int64), typeof(NestedThree), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class NestedThreeReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(NestedThree))]
public sealed partial class NestedThreeMaker;

[CStruct]
public partial struct Words
{
    public nint a;
    public nuint b;
}

[CLibrary("shapes")]
public static partial class WordsFunctions
{
    [CFunction("size_Words", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_Words", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_Words", ArgTypes = [typeof(POINTER<Words>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in Words value, int seed);

    [CFunction("pass_Words", ArgTypes = [typeof(Words), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Words value, int seed);

    [CFunction("pass_late_Words", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(Words), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, Words value, int seed, double last);

    [CFunction("pass_between_Words", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(Words), typeof(Words), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, Words first, Words second, int seed, double last);

    [CFunction("make_Words", ArgTypes = [typeof(c_int)], RestType = typeof(Words))]
    public static partial Words Make(int seed);

    [CFunction("tell_Words", ArgTypes = [typeof(c_int), typeof(WordsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] WordsReceiver.Handler receiver);

    [CFunction("ask_Words", ArgTypes = [typeof(c_int), typeof(WordsMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] WordsMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<Words>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(Words), typeof(c_int64), typeof(Words), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class WordsReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Words))]
public sealed partial class WordsMaker;
