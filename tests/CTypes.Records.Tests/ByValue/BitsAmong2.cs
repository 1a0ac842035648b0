// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct BitsAmong07
{
    public partial float a { get; set; }
    [CField(Bits = 1)] public partial bool b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class BitsAmong07InC
{
    [CFunction("pass_BitsAmong07", ArgTypes = [typeof(BitsAmong07), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BitsAmong07 value, int seed);

    [CFunction("late_BitsAmong07", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(BitsAmong07), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, BitsAmong07 value, int seed);

    [CFunction("make_BitsAmong07", ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong07))]
    public static partial BitsAmong07 Make(int seed);

    [CFunction("tell_BitsAmong07", ArgTypes = [typeof(c_int), typeof(BitsAmong07Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BitsAmong07Receiver.Handler receiver);

    [CFunction("ask_BitsAmong07", ArgTypes = [typeof(c_int), typeof(BitsAmong07Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BitsAmong07Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<BitsAmong07>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref BitsAmong07 r) => BitConverter.SingleToInt32Bits(r.a), (ref BitsAmong07 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'b', 1, true, (ref BitsAmong07 r) => r.b ? 1 : 0, (ref BitsAmong07 r, long v) => r.b = v != 0),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(BitsAmong07), typeof(c_double), typeof(BitsAmong07), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class BitsAmong07Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong07))]
internal sealed partial class BitsAmong07Maker;

[CStruct]
public partial struct BitsAmong08
{
    [CField(Bits = 17)] public partial ulong a { get; set; }
    public partial ulong b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class BitsAmong08InC
{
    [CFunction("pass_BitsAmong08", ArgTypes = [typeof(BitsAmong08), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BitsAmong08 value, int seed);

    [CFunction("late_BitsAmong08", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(BitsAmong08), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, BitsAmong08 value, int seed);

    [CFunction("make_BitsAmong08", ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong08))]
    public static partial BitsAmong08 Make(int seed);

    [CFunction("tell_BitsAmong08", ArgTypes = [typeof(c_int), typeof(BitsAmong08Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BitsAmong08Receiver.Handler receiver);

    [CFunction("ask_BitsAmong08", ArgTypes = [typeof(c_int), typeof(BitsAmong08Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BitsAmong08Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<BitsAmong08>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 17, true, (ref BitsAmong08 r) => (long)(ulong)r.a, (ref BitsAmong08 r, long v) => r.a = (ulong)v),
            new("b", 'u', 64, false, (ref BitsAmong08 r) => (long)(ulong)r.b, (ref BitsAmong08 r, long v) => r.b = (ulong)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(BitsAmong08), typeof(c_double), typeof(BitsAmong08), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class BitsAmong08Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong08))]
internal sealed partial class BitsAmong08Maker;

[CStruct]
public partial struct BitsAmong09
{
    [CField(Bits = 7)] public partial short a { get; set; }
    public partial uint b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class BitsAmong09InC
{
    [CFunction("pass_BitsAmong09", ArgTypes = [typeof(BitsAmong09), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BitsAmong09 value, int seed);

    [CFunction("late_BitsAmong09", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(BitsAmong09), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, BitsAmong09 value, int seed);

    [CFunction("make_BitsAmong09", ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong09))]
    public static partial BitsAmong09 Make(int seed);

    [CFunction("tell_BitsAmong09", ArgTypes = [typeof(c_int), typeof(BitsAmong09Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BitsAmong09Receiver.Handler receiver);

    [CFunction("ask_BitsAmong09", ArgTypes = [typeof(c_int), typeof(BitsAmong09Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BitsAmong09Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<BitsAmong09>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 7, true, (ref BitsAmong09 r) => (long)(short)r.a, (ref BitsAmong09 r, long v) => r.a = (short)v),
            new("b", 'u', 32, false, (ref BitsAmong09 r) => (long)(uint)r.b, (ref BitsAmong09 r, long v) => r.b = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(BitsAmong09), typeof(c_double), typeof(BitsAmong09), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class BitsAmong09Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong09))]
internal sealed partial class BitsAmong09Maker;

[CStruct]
public partial struct BitsAmong10
{
    public partial double a { get; set; }
    public partial ulong b { get; set; }
    [CField(Bits = 1)] public partial ushort c { get; set; }
    public partial double d { get; set; }
    [CField(Bits = 10)] public partial short e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class BitsAmong10InC
{
    [CFunction("pass_BitsAmong10", ArgTypes = [typeof(BitsAmong10), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(BitsAmong10 value, int seed);

    [CFunction("late_BitsAmong10", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(BitsAmong10), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, BitsAmong10 value, int seed);

    [CFunction("make_BitsAmong10", ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong10))]
    public static partial BitsAmong10 Make(int seed);

    [CFunction("tell_BitsAmong10", ArgTypes = [typeof(c_int), typeof(BitsAmong10Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] BitsAmong10Receiver.Handler receiver);

    [CFunction("ask_BitsAmong10", ArgTypes = [typeof(c_int), typeof(BitsAmong10Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] BitsAmong10Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<BitsAmong10>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref BitsAmong10 r) => BitConverter.DoubleToInt64Bits(r.a), (ref BitsAmong10 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 'u', 64, false, (ref BitsAmong10 r) => (long)(ulong)r.b, (ref BitsAmong10 r, long v) => r.b = (ulong)v),
            new("c", 'u', 1, true, (ref BitsAmong10 r) => (long)(ushort)r.c, (ref BitsAmong10 r, long v) => r.c = (ushort)v),
            new("d", 'd', 64, false, (ref BitsAmong10 r) => BitConverter.DoubleToInt64Bits(r.d), (ref BitsAmong10 r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
            new("e", 's', 10, true, (ref BitsAmong10 r) => (long)(short)r.e, (ref BitsAmong10 r, long v) => r.e = (short)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(BitsAmong10), typeof(c_double), typeof(BitsAmong10), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class BitsAmong10Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(BitsAmong10))]
internal sealed partial class BitsAmong10Maker;
