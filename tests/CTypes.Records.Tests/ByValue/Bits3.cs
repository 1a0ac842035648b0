// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Bits13
{
    [CField(Bits = 28)] public partial int a { get; set; }
    [CField(Bits = 13)] public partial long b { get; set; }
    [CField(Bits = 28)] public partial uint c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits13InC
{
    [CFunction("pass_Bits13", ArgTypes = [typeof(Bits13), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits13 value, int seed);

    [CFunction("late_Bits13", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits13), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits13 value, int seed);

    [CFunction("make_Bits13", ArgTypes = [typeof(c_int)], RestType = typeof(Bits13))]
    public static partial Bits13 Make(int seed);

    [CFunction("tell_Bits13", ArgTypes = [typeof(c_int), typeof(Bits13Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits13Receiver.Handler receiver);

    [CFunction("ask_Bits13", ArgTypes = [typeof(c_int), typeof(Bits13Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits13Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits13>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 28, true, (ref Bits13 r) => (long)(int)r.a, (ref Bits13 r, long v) => r.a = (int)v),
            new("b", 's', 13, true, (ref Bits13 r) => (long)(long)r.b, (ref Bits13 r, long v) => r.b = (long)v),
            new("c", 'u', 28, true, (ref Bits13 r) => (long)(uint)r.c, (ref Bits13 r, long v) => r.c = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits13), typeof(c_double), typeof(Bits13), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits13Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits13))]
internal sealed partial class Bits13Maker;

[CStruct]
public partial struct Bits14
{
    [CField(Bits = 10)] public partial ushort a { get; set; }
    [CField(Bits = 35)] public partial long b { get; set; }
    [CField(Bits = 1)] public partial bool c { get; set; }
    [CField(Bits = 1)] public partial bool d { get; set; }
    [CField(Bits = 16)] public partial uint e { get; set; }
    [CField(Bits = 26)] public partial c_uint f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits14InC
{
    [CFunction("pass_Bits14", ArgTypes = [typeof(Bits14), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits14 value, int seed);

    [CFunction("late_Bits14", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits14), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits14 value, int seed);

    [CFunction("make_Bits14", ArgTypes = [typeof(c_int)], RestType = typeof(Bits14))]
    public static partial Bits14 Make(int seed);

    [CFunction("tell_Bits14", ArgTypes = [typeof(c_int), typeof(Bits14Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits14Receiver.Handler receiver);

    [CFunction("ask_Bits14", ArgTypes = [typeof(c_int), typeof(Bits14Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits14Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits14>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 10, true, (ref Bits14 r) => (long)(ushort)r.a, (ref Bits14 r, long v) => r.a = (ushort)v),
            new("b", 's', 35, true, (ref Bits14 r) => (long)(long)r.b, (ref Bits14 r, long v) => r.b = (long)v),
            new("c", 'b', 1, true, (ref Bits14 r) => r.c ? 1 : 0, (ref Bits14 r, long v) => r.c = v != 0),
            new("d", 'b', 1, true, (ref Bits14 r) => r.d ? 1 : 0, (ref Bits14 r, long v) => r.d = v != 0),
            new("e", 'u', 16, true, (ref Bits14 r) => (long)(uint)r.e, (ref Bits14 r, long v) => r.e = (uint)v),
            new("f", 'u', 26, true, (ref Bits14 r) => (long)(uint)r.f, (ref Bits14 r, long v) => r.f = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits14), typeof(c_double), typeof(Bits14), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits14Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits14))]
internal sealed partial class Bits14Maker;

[CStruct]
public partial struct Bits15
{
    [CField(Bits = 17)] public partial int a { get; set; }
    [CField(Bits = 1)] public partial bool b { get; set; }
    [CField(Bits = 4)] public partial sbyte c { get; set; }
    [CField(Bits = 1)] public partial bool d { get; set; }
    [CField(Bits = 3)] public partial short e { get; set; }
    [CField(Bits = 6)] public partial c_int f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits15InC
{
    [CFunction("pass_Bits15", ArgTypes = [typeof(Bits15), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits15 value, int seed);

    [CFunction("late_Bits15", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits15), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits15 value, int seed);

    [CFunction("make_Bits15", ArgTypes = [typeof(c_int)], RestType = typeof(Bits15))]
    public static partial Bits15 Make(int seed);

    [CFunction("tell_Bits15", ArgTypes = [typeof(c_int), typeof(Bits15Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits15Receiver.Handler receiver);

    [CFunction("ask_Bits15", ArgTypes = [typeof(c_int), typeof(Bits15Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits15Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits15>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 17, true, (ref Bits15 r) => (long)(int)r.a, (ref Bits15 r, long v) => r.a = (int)v),
            new("b", 'b', 1, true, (ref Bits15 r) => r.b ? 1 : 0, (ref Bits15 r, long v) => r.b = v != 0),
            new("c", 's', 4, true, (ref Bits15 r) => (long)(sbyte)r.c, (ref Bits15 r, long v) => r.c = (sbyte)v),
            new("d", 'b', 1, true, (ref Bits15 r) => r.d ? 1 : 0, (ref Bits15 r, long v) => r.d = v != 0),
            new("e", 's', 3, true, (ref Bits15 r) => (long)(short)r.e, (ref Bits15 r, long v) => r.e = (short)v),
            new("f", 's', 6, true, (ref Bits15 r) => (long)(int)r.f, (ref Bits15 r, long v) => r.f = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits15), typeof(c_double), typeof(Bits15), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits15Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits15))]
internal sealed partial class Bits15Maker;

[CStruct]
public partial struct Bits16
{
    [CField(Bits = 39)] public partial ulong a { get; set; }
    [CField(Bits = 9)] public partial int b { get; set; }
    [CField(Bits = 28)] public partial uint c { get; set; }
    [CField(Bits = 41)] public partial long d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits16InC
{
    [CFunction("pass_Bits16", ArgTypes = [typeof(Bits16), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits16 value, int seed);

    [CFunction("late_Bits16", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits16), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits16 value, int seed);

    [CFunction("make_Bits16", ArgTypes = [typeof(c_int)], RestType = typeof(Bits16))]
    public static partial Bits16 Make(int seed);

    [CFunction("tell_Bits16", ArgTypes = [typeof(c_int), typeof(Bits16Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits16Receiver.Handler receiver);

    [CFunction("ask_Bits16", ArgTypes = [typeof(c_int), typeof(Bits16Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits16Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits16>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 39, true, (ref Bits16 r) => (long)(ulong)r.a, (ref Bits16 r, long v) => r.a = (ulong)v),
            new("b", 's', 9, true, (ref Bits16 r) => (long)(int)r.b, (ref Bits16 r, long v) => r.b = (int)v),
            new("c", 'u', 28, true, (ref Bits16 r) => (long)(uint)r.c, (ref Bits16 r, long v) => r.c = (uint)v),
            new("d", 's', 41, true, (ref Bits16 r) => (long)(long)r.d, (ref Bits16 r, long v) => r.d = (long)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits16), typeof(c_double), typeof(Bits16), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits16Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits16))]
internal sealed partial class Bits16Maker;
