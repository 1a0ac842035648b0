// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Nested06
{
    public partial double a { get; set; }
    public partial ref Nested06Part b { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested06InC
{
    [CFunction("pass_Nested06", ArgTypes = [typeof(Nested06), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested06 value, int seed);

    [CFunction("late_Nested06", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested06), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested06 value, int seed);

    [CFunction("make_Nested06", ArgTypes = [typeof(c_int)], RestType = typeof(Nested06))]
    public static partial Nested06 Make(int seed);

    [CFunction("tell_Nested06", ArgTypes = [typeof(c_int), typeof(Nested06Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested06Receiver.Handler receiver);

    [CFunction("ask_Nested06", ArgTypes = [typeof(c_int), typeof(Nested06Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested06Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested06>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Nested06 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Nested06 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b.a", 's', 16, false, (ref Nested06 r) => (long)(short)r.b.a, (ref Nested06 r, long v) => r.b.a = (short)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested06), typeof(c_double), typeof(Nested06), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested06Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested06))]
internal sealed partial class Nested06Maker;

[CStruct(Pack = 1)]
public partial struct Nested07Part
{
    public partial ulong a { get; set; }
    public partial uint b { get; set; }
}

[CStruct]
public partial struct Nested07
{
    public partial ulong a { get; set; }
    public partial sbyte b { get; set; }
    [CField(Count = 2)] public partial Span<Nested07Part> c { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested07InC
{
    [CFunction("pass_Nested07", ArgTypes = [typeof(Nested07), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested07 value, int seed);

    [CFunction("late_Nested07", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested07), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested07 value, int seed);

    [CFunction("make_Nested07", ArgTypes = [typeof(c_int)], RestType = typeof(Nested07))]
    public static partial Nested07 Make(int seed);

    [CFunction("tell_Nested07", ArgTypes = [typeof(c_int), typeof(Nested07Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested07Receiver.Handler receiver);

    [CFunction("ask_Nested07", ArgTypes = [typeof(c_int), typeof(Nested07Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested07Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested07>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 64, false, (ref Nested07 r) => (long)(ulong)r.a, (ref Nested07 r, long v) => r.a = (ulong)v),
            new("b", 's', 8, false, (ref Nested07 r) => (long)(sbyte)r.b, (ref Nested07 r, long v) => r.b = (sbyte)v),
            new("c[0].a", 'u', 64, false, (ref Nested07 r) => (long)(ulong)r.c[0].a, (ref Nested07 r, long v) => r.c[0].a = (ulong)v),
            new("c[0].b", 'u', 32, false, (ref Nested07 r) => (long)(uint)r.c[0].b, (ref Nested07 r, long v) => r.c[0].b = (uint)v),
            new("c[1].a", 'u', 64, false, (ref Nested07 r) => (long)(ulong)r.c[1].a, (ref Nested07 r, long v) => r.c[1].a = (ulong)v),
            new("c[1].b", 'u', 32, false, (ref Nested07 r) => (long)(uint)r.c[1].b, (ref Nested07 r, long v) => r.c[1].b = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested07), typeof(c_double), typeof(Nested07), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested07Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested07))]
internal sealed partial class Nested07Maker;

[CStruct]
public partial struct Nested08Part
{
    public partial double a { get; set; }
    public partial uint b { get; set; }
    public partial ulong c { get; set; }
}

[CStruct]
public partial struct Nested08
{
    public partial ref Nested08Part a { get; }
    public partial byte b { get; set; }
    public partial short c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested08InC
{
    [CFunction("pass_Nested08", ArgTypes = [typeof(Nested08), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested08 value, int seed);

    [CFunction("late_Nested08", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested08), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested08 value, int seed);

    [CFunction("make_Nested08", ArgTypes = [typeof(c_int)], RestType = typeof(Nested08))]
    public static partial Nested08 Make(int seed);

    [CFunction("tell_Nested08", ArgTypes = [typeof(c_int), typeof(Nested08Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested08Receiver.Handler receiver);

    [CFunction("ask_Nested08", ArgTypes = [typeof(c_int), typeof(Nested08Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested08Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested08>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a.a", 'd', 64, false, (ref Nested08 r) => BitConverter.DoubleToInt64Bits(r.a.a), (ref Nested08 r, long v) => r.a.a = BitConverter.Int64BitsToDouble(v)),
            new("a.b", 'u', 32, false, (ref Nested08 r) => (long)(uint)r.a.b, (ref Nested08 r, long v) => r.a.b = (uint)v),
            new("a.c", 'u', 64, false, (ref Nested08 r) => (long)(ulong)r.a.c, (ref Nested08 r, long v) => r.a.c = (ulong)v),
            new("b", 'u', 8, false, (ref Nested08 r) => (long)(byte)r.b, (ref Nested08 r, long v) => r.b = (byte)v),
            new("c", 's', 16, false, (ref Nested08 r) => (long)(short)r.c, (ref Nested08 r, long v) => r.c = (short)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested08), typeof(c_double), typeof(Nested08), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested08Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested08))]
internal sealed partial class Nested08Maker;

[CStruct]
public partial struct Nested09Part
{
    public partial double a { get; set; }
    public partial double b { get; set; }
    public partial float c { get; set; }
}

[CStruct]
public partial struct Nested09
{
    public partial ref Nested09Part a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested09InC
{
    [CFunction("pass_Nested09", ArgTypes = [typeof(Nested09), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested09 value, int seed);

    [CFunction("late_Nested09", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested09), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested09 value, int seed);

    [CFunction("make_Nested09", ArgTypes = [typeof(c_int)], RestType = typeof(Nested09))]
    public static partial Nested09 Make(int seed);

    [CFunction("tell_Nested09", ArgTypes = [typeof(c_int), typeof(Nested09Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested09Receiver.Handler receiver);

    [CFunction("ask_Nested09", ArgTypes = [typeof(c_int), typeof(Nested09Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested09Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested09>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a.a", 'd', 64, false, (ref Nested09 r) => BitConverter.DoubleToInt64Bits(r.a.a), (ref Nested09 r, long v) => r.a.a = BitConverter.Int64BitsToDouble(v)),
            new("a.b", 'd', 64, false, (ref Nested09 r) => BitConverter.DoubleToInt64Bits(r.a.b), (ref Nested09 r, long v) => r.a.b = BitConverter.Int64BitsToDouble(v)),
            new("a.c", 'f', 32, false, (ref Nested09 r) => BitConverter.SingleToInt32Bits(r.a.c), (ref Nested09 r, long v) => r.a.c = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested09), typeof(c_double), typeof(Nested09), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested09Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested09))]
internal sealed partial class Nested09Maker;

[CStruct]
public partial struct Nested10Part
{
    public partial short a { get; set; }
}

[CStruct]
public partial struct Nested10
{
    public partial ref Nested10Part a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested10InC
{
    [CFunction("pass_Nested10", ArgTypes = [typeof(Nested10), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested10 value, int seed);

    [CFunction("late_Nested10", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested10), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested10 value, int seed);

    [CFunction("make_Nested10", ArgTypes = [typeof(c_int)], RestType = typeof(Nested10))]
    public static partial Nested10 Make(int seed);

    [CFunction("tell_Nested10", ArgTypes = [typeof(c_int), typeof(Nested10Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested10Receiver.Handler receiver);

    [CFunction("ask_Nested10", ArgTypes = [typeof(c_int), typeof(Nested10Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested10Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested10>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a.a", 's', 16, false, (ref Nested10 r) => (long)(short)r.a.a, (ref Nested10 r, long v) => r.a.a = (short)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested10), typeof(c_double), typeof(Nested10), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested10Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested10))]
internal sealed partial class Nested10Maker;

[CStruct(Pack = 1)]
public partial struct Nested11Part
{
    public partial ulong a { get; set; }
    public partial ulong b { get; set; }
    public partial long c { get; set; }
}
