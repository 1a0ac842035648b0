// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Arrays07
{
    [CField(Count = 6)] public partial Span<uint> a { get; }
    public partial uint b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays07InC
{
    [CFunction("pass_Arrays07", ArgTypes = [typeof(Arrays07), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays07 value, int seed);

    [CFunction("late_Arrays07", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays07), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays07 value, int seed);

    [CFunction("make_Arrays07", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays07))]
    public static partial Arrays07 Make(int seed);

    [CFunction("tell_Arrays07", ArgTypes = [typeof(c_int), typeof(Arrays07Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays07Receiver.Handler receiver);

    [CFunction("ask_Arrays07", ArgTypes = [typeof(c_int), typeof(Arrays07Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays07Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays07>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 'u', 32, false, (ref Arrays07 r) => (long)(uint)r.a[0], (ref Arrays07 r, long v) => r.a[0] = (uint)v),
            new("a[1]", 'u', 32, false, (ref Arrays07 r) => (long)(uint)r.a[1], (ref Arrays07 r, long v) => r.a[1] = (uint)v),
            new("a[3]", 'u', 32, false, (ref Arrays07 r) => (long)(uint)r.a[3], (ref Arrays07 r, long v) => r.a[3] = (uint)v),
            new("a[5]", 'u', 32, false, (ref Arrays07 r) => (long)(uint)r.a[5], (ref Arrays07 r, long v) => r.a[5] = (uint)v),
            new("b", 'u', 32, false, (ref Arrays07 r) => (long)(uint)r.b, (ref Arrays07 r, long v) => r.b = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays07), typeof(c_double), typeof(Arrays07), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays07Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays07))]
internal sealed partial class Arrays07Maker;

[CStruct]
public partial struct Arrays08
{
    [CField(Count = 7)] public partial Span<long> a { get; }
    public partial long b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays08InC
{
    [CFunction("pass_Arrays08", ArgTypes = [typeof(Arrays08), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays08 value, int seed);

    [CFunction("late_Arrays08", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays08), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays08 value, int seed);

    [CFunction("make_Arrays08", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays08))]
    public static partial Arrays08 Make(int seed);

    [CFunction("tell_Arrays08", ArgTypes = [typeof(c_int), typeof(Arrays08Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays08Receiver.Handler receiver);

    [CFunction("ask_Arrays08", ArgTypes = [typeof(c_int), typeof(Arrays08Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays08Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays08>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 's', 64, false, (ref Arrays08 r) => (long)(long)r.a[0], (ref Arrays08 r, long v) => r.a[0] = (long)v),
            new("a[1]", 's', 64, false, (ref Arrays08 r) => (long)(long)r.a[1], (ref Arrays08 r, long v) => r.a[1] = (long)v),
            new("a[3]", 's', 64, false, (ref Arrays08 r) => (long)(long)r.a[3], (ref Arrays08 r, long v) => r.a[3] = (long)v),
            new("a[6]", 's', 64, false, (ref Arrays08 r) => (long)(long)r.a[6], (ref Arrays08 r, long v) => r.a[6] = (long)v),
            new("b", 's', 64, false, (ref Arrays08 r) => (long)(long)r.b, (ref Arrays08 r, long v) => r.b = (long)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays08), typeof(c_double), typeof(Arrays08), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays08Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays08))]
internal sealed partial class Arrays08Maker;

[CStruct]
public partial struct Arrays09
{
    [CField(Count = 2)] public partial Span<ushort> a { get; }
    public partial ushort b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays09InC
{
    [CFunction("pass_Arrays09", ArgTypes = [typeof(Arrays09), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays09 value, int seed);

    [CFunction("late_Arrays09", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays09), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays09 value, int seed);

    [CFunction("make_Arrays09", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays09))]
    public static partial Arrays09 Make(int seed);

    [CFunction("tell_Arrays09", ArgTypes = [typeof(c_int), typeof(Arrays09Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays09Receiver.Handler receiver);

    [CFunction("ask_Arrays09", ArgTypes = [typeof(c_int), typeof(Arrays09Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays09Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays09>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 'u', 16, false, (ref Arrays09 r) => (long)(ushort)r.a[0], (ref Arrays09 r, long v) => r.a[0] = (ushort)v),
            new("a[1]", 'u', 16, false, (ref Arrays09 r) => (long)(ushort)r.a[1], (ref Arrays09 r, long v) => r.a[1] = (ushort)v),
            new("b", 'u', 16, false, (ref Arrays09 r) => (long)(ushort)r.b, (ref Arrays09 r, long v) => r.b = (ushort)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays09), typeof(c_double), typeof(Arrays09), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays09Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays09))]
internal sealed partial class Arrays09Maker;

[CStruct]
public partial struct Arrays10
{
    [CField(Count = 7)] public partial Span<long> a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays10InC
{
    [CFunction("pass_Arrays10", ArgTypes = [typeof(Arrays10), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays10 value, int seed);

    [CFunction("late_Arrays10", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays10), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays10 value, int seed);

    [CFunction("make_Arrays10", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays10))]
    public static partial Arrays10 Make(int seed);

    [CFunction("tell_Arrays10", ArgTypes = [typeof(c_int), typeof(Arrays10Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays10Receiver.Handler receiver);

    [CFunction("ask_Arrays10", ArgTypes = [typeof(c_int), typeof(Arrays10Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays10Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays10>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 's', 64, false, (ref Arrays10 r) => (long)(long)r.a[0], (ref Arrays10 r, long v) => r.a[0] = (long)v),
            new("a[1]", 's', 64, false, (ref Arrays10 r) => (long)(long)r.a[1], (ref Arrays10 r, long v) => r.a[1] = (long)v),
            new("a[3]", 's', 64, false, (ref Arrays10 r) => (long)(long)r.a[3], (ref Arrays10 r, long v) => r.a[3] = (long)v),
            new("a[6]", 's', 64, false, (ref Arrays10 r) => (long)(long)r.a[6], (ref Arrays10 r, long v) => r.a[6] = (long)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays10), typeof(c_double), typeof(Arrays10), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays10Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays10))]
internal sealed partial class Arrays10Maker;

[CStruct]
public partial struct Arrays11
{
    [CField(Count = 7)] public partial Span<double> a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays11InC
{
    [CFunction("pass_Arrays11", ArgTypes = [typeof(Arrays11), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays11 value, int seed);

    [CFunction("late_Arrays11", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays11), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays11 value, int seed);

    [CFunction("make_Arrays11", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays11))]
    public static partial Arrays11 Make(int seed);

    [CFunction("tell_Arrays11", ArgTypes = [typeof(c_int), typeof(Arrays11Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays11Receiver.Handler receiver);

    [CFunction("ask_Arrays11", ArgTypes = [typeof(c_int), typeof(Arrays11Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays11Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays11>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 'd', 64, false, (ref Arrays11 r) => BitConverter.DoubleToInt64Bits(r.a[0]), (ref Arrays11 r, long v) => r.a[0] = BitConverter.Int64BitsToDouble(v)),
            new("a[1]", 'd', 64, false, (ref Arrays11 r) => BitConverter.DoubleToInt64Bits(r.a[1]), (ref Arrays11 r, long v) => r.a[1] = BitConverter.Int64BitsToDouble(v)),
            new("a[3]", 'd', 64, false, (ref Arrays11 r) => BitConverter.DoubleToInt64Bits(r.a[3]), (ref Arrays11 r, long v) => r.a[3] = BitConverter.Int64BitsToDouble(v)),
            new("a[6]", 'd', 64, false, (ref Arrays11 r) => BitConverter.DoubleToInt64Bits(r.a[6]), (ref Arrays11 r, long v) => r.a[6] = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays11), typeof(c_double), typeof(Arrays11), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays11Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays11))]
internal sealed partial class Arrays11Maker;

[CStruct]
public partial struct Arrays12
{
    [CField(Count = 2)] public partial Span<short> a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays12InC
{
    [CFunction("pass_Arrays12", ArgTypes = [typeof(Arrays12), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays12 value, int seed);

    [CFunction("late_Arrays12", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays12), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays12 value, int seed);

    [CFunction("make_Arrays12", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays12))]
    public static partial Arrays12 Make(int seed);

    [CFunction("tell_Arrays12", ArgTypes = [typeof(c_int), typeof(Arrays12Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays12Receiver.Handler receiver);

    [CFunction("ask_Arrays12", ArgTypes = [typeof(c_int), typeof(Arrays12Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays12Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays12>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 's', 16, false, (ref Arrays12 r) => (long)(short)r.a[0], (ref Arrays12 r, long v) => r.a[0] = (short)v),
            new("a[1]", 's', 16, false, (ref Arrays12 r) => (long)(short)r.a[1], (ref Arrays12 r, long v) => r.a[1] = (short)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays12), typeof(c_double), typeof(Arrays12), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays12Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays12))]
internal sealed partial class Arrays12Maker;
