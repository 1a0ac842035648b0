// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CUnion]
public partial struct Unions06
{
    public partial uint a { get; set; }
    public partial uint b { get; set; }
    public partial ref Unions06Part c { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions06InC
{
    [CFunction("pass_Unions06", ArgTypes = [typeof(Unions06), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions06 value, int seed);

    [CFunction("late_Unions06", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions06), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions06 value, int seed);

    [CFunction("make_Unions06", ArgTypes = [typeof(c_int)], RestType = typeof(Unions06))]
    public static partial Unions06 Make(int seed);

    [CFunction("tell_Unions06", ArgTypes = [typeof(c_int), typeof(Unions06Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions06Receiver.Handler receiver);

    [CFunction("ask_Unions06", ArgTypes = [typeof(c_int), typeof(Unions06Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions06Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions06>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("c.a", 's', 16, false, (ref Unions06 r) => (long)(short)r.c.a, (ref Unions06 r, long v) => r.c.a = (short)v),
            new("c.b", 'u', 64, false, (ref Unions06 r) => (long)(ulong)r.c.b, (ref Unions06 r, long v) => r.c.b = (ulong)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions06), typeof(c_double), typeof(Unions06), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions06Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions06))]
internal sealed partial class Unions06Maker;

[CStruct]
public partial struct Unions07Part
{
    public partial ushort a { get; set; }
    public partial uint b { get; set; }
}

[CUnion]
public partial struct Unions07
{
    public partial short a { get; set; }
    public partial ref Unions07Part b { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions07InC
{
    [CFunction("pass_Unions07", ArgTypes = [typeof(Unions07), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions07 value, int seed);

    [CFunction("late_Unions07", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions07), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions07 value, int seed);

    [CFunction("make_Unions07", ArgTypes = [typeof(c_int)], RestType = typeof(Unions07))]
    public static partial Unions07 Make(int seed);

    [CFunction("tell_Unions07", ArgTypes = [typeof(c_int), typeof(Unions07Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions07Receiver.Handler receiver);

    [CFunction("ask_Unions07", ArgTypes = [typeof(c_int), typeof(Unions07Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions07Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions07>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("b.a", 'u', 16, false, (ref Unions07 r) => (long)(ushort)r.b.a, (ref Unions07 r, long v) => r.b.a = (ushort)v),
            new("b.b", 'u', 32, false, (ref Unions07 r) => (long)(uint)r.b.b, (ref Unions07 r, long v) => r.b.b = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions07), typeof(c_double), typeof(Unions07), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions07Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions07))]
internal sealed partial class Unions07Maker;

[CStruct]
public partial struct Unions08Part
{
    public partial short a { get; set; }
    public partial byte b { get; set; }
    public partial int c { get; set; }
}

[CUnion]
public partial struct Unions08
{
    public partial c_void_p a { get; set; }
    public partial int b { get; set; }
    public partial ref Unions08Part c { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions08InC
{
    [CFunction("pass_Unions08", ArgTypes = [typeof(Unions08), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions08 value, int seed);

    [CFunction("late_Unions08", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions08), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions08 value, int seed);

    [CFunction("make_Unions08", ArgTypes = [typeof(c_int)], RestType = typeof(Unions08))]
    public static partial Unions08 Make(int seed);

    [CFunction("tell_Unions08", ArgTypes = [typeof(c_int), typeof(Unions08Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions08Receiver.Handler receiver);

    [CFunction("ask_Unions08", ArgTypes = [typeof(c_int), typeof(Unions08Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions08Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions08>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'p', 64, false, (ref Unions08 r) => (nint)r.a, (ref Unions08 r, long v) => r.a = (c_void_p)(nint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions08), typeof(c_double), typeof(Unions08), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions08Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions08))]
internal sealed partial class Unions08Maker;

[CStruct]
public partial struct Unions09Part
{
    public partial sbyte a { get; set; }
}

[CUnion]
public partial struct Unions09
{
    public partial long a { get; set; }
    public partial uint b { get; set; }
    public partial ref Unions09Part c { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions09InC
{
    [CFunction("pass_Unions09", ArgTypes = [typeof(Unions09), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions09 value, int seed);

    [CFunction("late_Unions09", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions09), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions09 value, int seed);

    [CFunction("make_Unions09", ArgTypes = [typeof(c_int)], RestType = typeof(Unions09))]
    public static partial Unions09 Make(int seed);

    [CFunction("tell_Unions09", ArgTypes = [typeof(c_int), typeof(Unions09Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions09Receiver.Handler receiver);

    [CFunction("ask_Unions09", ArgTypes = [typeof(c_int), typeof(Unions09Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions09Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions09>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 64, false, (ref Unions09 r) => (long)(long)r.a, (ref Unions09 r, long v) => r.a = (long)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions09), typeof(c_double), typeof(Unions09), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions09Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions09))]
internal sealed partial class Unions09Maker;

[CStruct]
public partial struct Unions10Part
{
    public partial double a { get; set; }
}

[CUnion]
public partial struct Unions10
{
    public partial sbyte a { get; set; }
    public partial ushort b { get; set; }
    public partial ref Unions10Part c { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions10InC
{
    [CFunction("pass_Unions10", ArgTypes = [typeof(Unions10), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions10 value, int seed);

    [CFunction("late_Unions10", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions10), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions10 value, int seed);

    [CFunction("make_Unions10", ArgTypes = [typeof(c_int)], RestType = typeof(Unions10))]
    public static partial Unions10 Make(int seed);

    [CFunction("tell_Unions10", ArgTypes = [typeof(c_int), typeof(Unions10Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions10Receiver.Handler receiver);

    [CFunction("ask_Unions10", ArgTypes = [typeof(c_int), typeof(Unions10Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions10Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions10>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("c.a", 'd', 64, false, (ref Unions10 r) => BitConverter.DoubleToInt64Bits(r.c.a), (ref Unions10 r, long v) => r.c.a = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions10), typeof(c_double), typeof(Unions10), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions10Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions10))]
internal sealed partial class Unions10Maker;

[CStruct]
public partial struct Unions11Part
{
    public partial int a { get; set; }
    public partial ulong b { get; set; }
    public partial short c { get; set; }
}
