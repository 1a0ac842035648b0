// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct BitsAmong01
{
    [CField(Bits = 22)] public partial long a { get; set; }
    public partial short b { get; set; }
    public partial short c { get; set; }
    [CField(Bits = 4)] public partial sbyte d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class BitsAmong01InC
{
    [CFunction("pass_BitsAmong01", ArgTypes = [typeof(BitsAmong01), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BitsAmong01 value, int seed);

    [CFunction("late_BitsAmong01", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(BitsAmong01), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, BitsAmong01 value, int seed);

    [CFunction("make_BitsAmong01", ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong01))]
    public static partial BitsAmong01 Make(int seed);

    [CFunction("tell_BitsAmong01", ArgTypes = [typeof(c_int), typeof(BitsAmong01Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BitsAmong01Receiver.Handler receiver);

    [CFunction("ask_BitsAmong01", ArgTypes = [typeof(c_int), typeof(BitsAmong01Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BitsAmong01Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<BitsAmong01>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 22, true, (ref BitsAmong01 r) => (long)(long)r.a, (ref BitsAmong01 r, long v) => r.a = (long)v),
            new("b", 's', 16, false, (ref BitsAmong01 r) => (long)(short)r.b, (ref BitsAmong01 r, long v) => r.b = (short)v),
            new("c", 's', 16, false, (ref BitsAmong01 r) => (long)(short)r.c, (ref BitsAmong01 r, long v) => r.c = (short)v),
            new("d", 's', 4, true, (ref BitsAmong01 r) => (long)(sbyte)r.d, (ref BitsAmong01 r, long v) => r.d = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(BitsAmong01), typeof(c_double), typeof(BitsAmong01), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class BitsAmong01Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong01))]
internal sealed partial class BitsAmong01Maker;

[CStruct]
public partial struct BitsAmong02
{
    public partial int a { get; set; }
    [CField(Bits = 2)] public partial sbyte b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class BitsAmong02InC
{
    [CFunction("pass_BitsAmong02", ArgTypes = [typeof(BitsAmong02), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BitsAmong02 value, int seed);

    [CFunction("late_BitsAmong02", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(BitsAmong02), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, BitsAmong02 value, int seed);

    [CFunction("make_BitsAmong02", ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong02))]
    public static partial BitsAmong02 Make(int seed);

    [CFunction("tell_BitsAmong02", ArgTypes = [typeof(c_int), typeof(BitsAmong02Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BitsAmong02Receiver.Handler receiver);

    [CFunction("ask_BitsAmong02", ArgTypes = [typeof(c_int), typeof(BitsAmong02Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BitsAmong02Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<BitsAmong02>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 32, false, (ref BitsAmong02 r) => (long)(int)r.a, (ref BitsAmong02 r, long v) => r.a = (int)v),
            new("b", 's', 2, true, (ref BitsAmong02 r) => (long)(sbyte)r.b, (ref BitsAmong02 r, long v) => r.b = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(BitsAmong02), typeof(c_double), typeof(BitsAmong02), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class BitsAmong02Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong02))]
internal sealed partial class BitsAmong02Maker;

[CStruct]
public partial struct BitsAmong03
{
    [CField(Bits = 1)] public partial sbyte a { get; set; }
    [CField(Bits = 1)] public partial uint b { get; set; }
    public partial float c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class BitsAmong03InC
{
    [CFunction("pass_BitsAmong03", ArgTypes = [typeof(BitsAmong03), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BitsAmong03 value, int seed);

    [CFunction("late_BitsAmong03", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(BitsAmong03), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, BitsAmong03 value, int seed);

    [CFunction("make_BitsAmong03", ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong03))]
    public static partial BitsAmong03 Make(int seed);

    [CFunction("tell_BitsAmong03", ArgTypes = [typeof(c_int), typeof(BitsAmong03Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BitsAmong03Receiver.Handler receiver);

    [CFunction("ask_BitsAmong03", ArgTypes = [typeof(c_int), typeof(BitsAmong03Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BitsAmong03Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<BitsAmong03>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 1, true, (ref BitsAmong03 r) => (long)(sbyte)r.a, (ref BitsAmong03 r, long v) => r.a = (sbyte)v),
            new("b", 'u', 1, true, (ref BitsAmong03 r) => (long)(uint)r.b, (ref BitsAmong03 r, long v) => r.b = (uint)v),
            new("c", 'f', 32, false, (ref BitsAmong03 r) => BitConverter.SingleToInt32Bits(r.c), (ref BitsAmong03 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(BitsAmong03), typeof(c_double), typeof(BitsAmong03), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class BitsAmong03Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong03))]
internal sealed partial class BitsAmong03Maker;

[CStruct]
public partial struct BitsAmong04
{
    [CField(Bits = 8)] public partial int a { get; set; }
    public partial double b { get; set; }
    [CField(Bits = 15)] public partial short c { get; set; }
    [CField(Bits = 30)] public partial c_int d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class BitsAmong04InC
{
    [CFunction("pass_BitsAmong04", ArgTypes = [typeof(BitsAmong04), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BitsAmong04 value, int seed);

    [CFunction("late_BitsAmong04", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(BitsAmong04), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, BitsAmong04 value, int seed);

    [CFunction("make_BitsAmong04", ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong04))]
    public static partial BitsAmong04 Make(int seed);

    [CFunction("tell_BitsAmong04", ArgTypes = [typeof(c_int), typeof(BitsAmong04Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BitsAmong04Receiver.Handler receiver);

    [CFunction("ask_BitsAmong04", ArgTypes = [typeof(c_int), typeof(BitsAmong04Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BitsAmong04Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<BitsAmong04>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 8, true, (ref BitsAmong04 r) => (long)(int)r.a, (ref BitsAmong04 r, long v) => r.a = (int)v),
            new("b", 'd', 64, false, (ref BitsAmong04 r) => BitConverter.DoubleToInt64Bits(r.b), (ref BitsAmong04 r, long v) => r.b = BitConverter.Int64BitsToDouble(v)),
            new("c", 's', 15, true, (ref BitsAmong04 r) => (long)(short)r.c, (ref BitsAmong04 r, long v) => r.c = (short)v),
            new("d", 's', 30, true, (ref BitsAmong04 r) => (long)(int)r.d, (ref BitsAmong04 r, long v) => r.d = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(BitsAmong04), typeof(c_double), typeof(BitsAmong04), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class BitsAmong04Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong04))]
internal sealed partial class BitsAmong04Maker;

[CStruct]
public partial struct BitsAmong05
{
    public partial ushort a { get; set; }
    [CField(Bits = 4)] public partial sbyte b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class BitsAmong05InC
{
    [CFunction("pass_BitsAmong05", ArgTypes = [typeof(BitsAmong05), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BitsAmong05 value, int seed);

    [CFunction("late_BitsAmong05", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(BitsAmong05), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, BitsAmong05 value, int seed);

    [CFunction("make_BitsAmong05", ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong05))]
    public static partial BitsAmong05 Make(int seed);

    [CFunction("tell_BitsAmong05", ArgTypes = [typeof(c_int), typeof(BitsAmong05Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BitsAmong05Receiver.Handler receiver);

    [CFunction("ask_BitsAmong05", ArgTypes = [typeof(c_int), typeof(BitsAmong05Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BitsAmong05Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<BitsAmong05>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 16, false, (ref BitsAmong05 r) => (long)(ushort)r.a, (ref BitsAmong05 r, long v) => r.a = (ushort)v),
            new("b", 's', 4, true, (ref BitsAmong05 r) => (long)(sbyte)r.b, (ref BitsAmong05 r, long v) => r.b = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(BitsAmong05), typeof(c_double), typeof(BitsAmong05), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class BitsAmong05Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong05))]
internal sealed partial class BitsAmong05Maker;

[CStruct]
public partial struct BitsAmong06
{
    public partial long a { get; set; }
    [CField(Bits = 11)] public partial c_uint b { get; set; }
    public partial sbyte c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class BitsAmong06InC
{
    [CFunction("pass_BitsAmong06", ArgTypes = [typeof(BitsAmong06), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BitsAmong06 value, int seed);

    [CFunction("late_BitsAmong06", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(BitsAmong06), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, BitsAmong06 value, int seed);

    [CFunction("make_BitsAmong06", ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong06))]
    public static partial BitsAmong06 Make(int seed);

    [CFunction("tell_BitsAmong06", ArgTypes = [typeof(c_int), typeof(BitsAmong06Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BitsAmong06Receiver.Handler receiver);

    [CFunction("ask_BitsAmong06", ArgTypes = [typeof(c_int), typeof(BitsAmong06Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BitsAmong06Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<BitsAmong06>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 64, false, (ref BitsAmong06 r) => (long)(long)r.a, (ref BitsAmong06 r, long v) => r.a = (long)v),
            new("b", 'u', 11, true, (ref BitsAmong06 r) => (long)(uint)r.b, (ref BitsAmong06 r, long v) => r.b = (uint)v),
            new("c", 's', 8, false, (ref BitsAmong06 r) => (long)(sbyte)r.c, (ref BitsAmong06 r, long v) => r.c = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(BitsAmong06), typeof(c_double), typeof(BitsAmong06), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class BitsAmong06Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong06))]
internal sealed partial class BitsAmong06Maker;
