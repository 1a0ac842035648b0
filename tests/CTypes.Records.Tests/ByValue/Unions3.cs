// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CUnion]
public partial struct Unions11
{
    public partial float a { get; set; }
    public partial float b { get; set; }
    public partial ref Unions11Part c { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions11InC
{
    [CFunction("pass_Unions11", ArgTypes = [typeof(Unions11), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions11 value, int seed);

    [CFunction("late_Unions11", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions11), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions11 value, int seed);

    [CFunction("make_Unions11", ArgTypes = [typeof(c_int)], RestType = typeof(Unions11))]
    public static partial Unions11 Make(int seed);

    [CFunction("tell_Unions11", ArgTypes = [typeof(c_int), typeof(Unions11Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions11Receiver.Handler receiver);

    [CFunction("ask_Unions11", ArgTypes = [typeof(c_int), typeof(Unions11Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions11Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions11>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("c.a", 's', 32, false, (ref Unions11 r) => (long)(int)r.c.a, (ref Unions11 r, long v) => r.c.a = (int)v),
            new("c.b", 'u', 64, false, (ref Unions11 r) => (long)(ulong)r.c.b, (ref Unions11 r, long v) => r.c.b = (ulong)v),
            new("c.c", 's', 16, false, (ref Unions11 r) => (long)(short)r.c.c, (ref Unions11 r, long v) => r.c.c = (short)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions11), typeof(c_double), typeof(Unions11), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions11Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions11))]
internal sealed partial class Unions11Maker;

[CStruct]
public partial struct Unions12Part
{
    public partial short a { get; set; }
}

[CUnion]
public partial struct Unions12
{
    public partial int a { get; set; }
    public partial ref Unions12Part b { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions12InC
{
    [CFunction("pass_Unions12", ArgTypes = [typeof(Unions12), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions12 value, int seed);

    [CFunction("late_Unions12", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions12), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions12 value, int seed);

    [CFunction("make_Unions12", ArgTypes = [typeof(c_int)], RestType = typeof(Unions12))]
    public static partial Unions12 Make(int seed);

    [CFunction("tell_Unions12", ArgTypes = [typeof(c_int), typeof(Unions12Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions12Receiver.Handler receiver);

    [CFunction("ask_Unions12", ArgTypes = [typeof(c_int), typeof(Unions12Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions12Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions12>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 32, false, (ref Unions12 r) => (long)(int)r.a, (ref Unions12 r, long v) => r.a = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions12), typeof(c_double), typeof(Unions12), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions12Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions12))]
internal sealed partial class Unions12Maker;
