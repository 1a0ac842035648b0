// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Arrays01
{
    [CField(Count = 8)] public partial Span<uint> a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays01InC
{
    [CFunction("pass_Arrays01", ArgTypes = [typeof(Arrays01), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays01 value, int seed);

    [CFunction("late_Arrays01", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays01), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays01 value, int seed);

    [CFunction("make_Arrays01", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays01))]
    public static partial Arrays01 Make(int seed);

    [CFunction("tell_Arrays01", ArgTypes = [typeof(c_int), typeof(Arrays01Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays01Receiver.Handler receiver);

    [CFunction("ask_Arrays01", ArgTypes = [typeof(c_int), typeof(Arrays01Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays01Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays01>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 'u', 32, false, (ref Arrays01 r) => (long)(uint)r.a[0], (ref Arrays01 r, long v) => r.a[0] = (uint)v),
            new("a[1]", 'u', 32, false, (ref Arrays01 r) => (long)(uint)r.a[1], (ref Arrays01 r, long v) => r.a[1] = (uint)v),
            new("a[4]", 'u', 32, false, (ref Arrays01 r) => (long)(uint)r.a[4], (ref Arrays01 r, long v) => r.a[4] = (uint)v),
            new("a[7]", 'u', 32, false, (ref Arrays01 r) => (long)(uint)r.a[7], (ref Arrays01 r, long v) => r.a[7] = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays01), typeof(c_double), typeof(Arrays01), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays01Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays01))]
internal sealed partial class Arrays01Maker;

[CStruct]
public partial struct Arrays02
{
    [CField(Count = 7)] public partial Span<int> a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays02InC
{
    [CFunction("pass_Arrays02", ArgTypes = [typeof(Arrays02), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays02 value, int seed);

    [CFunction("late_Arrays02", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays02), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays02 value, int seed);

    [CFunction("make_Arrays02", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays02))]
    public static partial Arrays02 Make(int seed);

    [CFunction("tell_Arrays02", ArgTypes = [typeof(c_int), typeof(Arrays02Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays02Receiver.Handler receiver);

    [CFunction("ask_Arrays02", ArgTypes = [typeof(c_int), typeof(Arrays02Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays02Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays02>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 's', 32, false, (ref Arrays02 r) => (long)(int)r.a[0], (ref Arrays02 r, long v) => r.a[0] = (int)v),
            new("a[1]", 's', 32, false, (ref Arrays02 r) => (long)(int)r.a[1], (ref Arrays02 r, long v) => r.a[1] = (int)v),
            new("a[3]", 's', 32, false, (ref Arrays02 r) => (long)(int)r.a[3], (ref Arrays02 r, long v) => r.a[3] = (int)v),
            new("a[6]", 's', 32, false, (ref Arrays02 r) => (long)(int)r.a[6], (ref Arrays02 r, long v) => r.a[6] = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays02), typeof(c_double), typeof(Arrays02), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays02Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays02))]
internal sealed partial class Arrays02Maker;

[CStruct]
public partial struct Arrays03
{
    [CField(Count = 2)] public partial Span<double> a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays03InC
{
    [CFunction("pass_Arrays03", ArgTypes = [typeof(Arrays03), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays03 value, int seed);

    [CFunction("late_Arrays03", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays03), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays03 value, int seed);

    [CFunction("make_Arrays03", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays03))]
    public static partial Arrays03 Make(int seed);

    [CFunction("tell_Arrays03", ArgTypes = [typeof(c_int), typeof(Arrays03Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays03Receiver.Handler receiver);

    [CFunction("ask_Arrays03", ArgTypes = [typeof(c_int), typeof(Arrays03Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays03Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays03>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 'd', 64, false, (ref Arrays03 r) => BitConverter.DoubleToInt64Bits(r.a[0]), (ref Arrays03 r, long v) => r.a[0] = BitConverter.Int64BitsToDouble(v)),
            new("a[1]", 'd', 64, false, (ref Arrays03 r) => BitConverter.DoubleToInt64Bits(r.a[1]), (ref Arrays03 r, long v) => r.a[1] = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays03), typeof(c_double), typeof(Arrays03), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays03Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays03))]
internal sealed partial class Arrays03Maker;

[CStruct]
public partial struct Arrays04
{
    [CField(Count = 7)] public partial Span<int> a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays04InC
{
    [CFunction("pass_Arrays04", ArgTypes = [typeof(Arrays04), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays04 value, int seed);

    [CFunction("late_Arrays04", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays04), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays04 value, int seed);

    [CFunction("make_Arrays04", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays04))]
    public static partial Arrays04 Make(int seed);

    [CFunction("tell_Arrays04", ArgTypes = [typeof(c_int), typeof(Arrays04Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays04Receiver.Handler receiver);

    [CFunction("ask_Arrays04", ArgTypes = [typeof(c_int), typeof(Arrays04Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays04Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays04>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 's', 32, false, (ref Arrays04 r) => (long)(int)r.a[0], (ref Arrays04 r, long v) => r.a[0] = (int)v),
            new("a[1]", 's', 32, false, (ref Arrays04 r) => (long)(int)r.a[1], (ref Arrays04 r, long v) => r.a[1] = (int)v),
            new("a[3]", 's', 32, false, (ref Arrays04 r) => (long)(int)r.a[3], (ref Arrays04 r, long v) => r.a[3] = (int)v),
            new("a[6]", 's', 32, false, (ref Arrays04 r) => (long)(int)r.a[6], (ref Arrays04 r, long v) => r.a[6] = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays04), typeof(c_double), typeof(Arrays04), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays04Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays04))]
internal sealed partial class Arrays04Maker;

[CStruct]
public partial struct Arrays05
{
    [CField(Count = 6)] public partial Span<double> a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays05InC
{
    [CFunction("pass_Arrays05", ArgTypes = [typeof(Arrays05), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays05 value, int seed);

    [CFunction("late_Arrays05", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays05), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays05 value, int seed);

    [CFunction("make_Arrays05", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays05))]
    public static partial Arrays05 Make(int seed);

    [CFunction("tell_Arrays05", ArgTypes = [typeof(c_int), typeof(Arrays05Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays05Receiver.Handler receiver);

    [CFunction("ask_Arrays05", ArgTypes = [typeof(c_int), typeof(Arrays05Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays05Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays05>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 'd', 64, false, (ref Arrays05 r) => BitConverter.DoubleToInt64Bits(r.a[0]), (ref Arrays05 r, long v) => r.a[0] = BitConverter.Int64BitsToDouble(v)),
            new("a[1]", 'd', 64, false, (ref Arrays05 r) => BitConverter.DoubleToInt64Bits(r.a[1]), (ref Arrays05 r, long v) => r.a[1] = BitConverter.Int64BitsToDouble(v)),
            new("a[3]", 'd', 64, false, (ref Arrays05 r) => BitConverter.DoubleToInt64Bits(r.a[3]), (ref Arrays05 r, long v) => r.a[3] = BitConverter.Int64BitsToDouble(v)),
            new("a[5]", 'd', 64, false, (ref Arrays05 r) => BitConverter.DoubleToInt64Bits(r.a[5]), (ref Arrays05 r, long v) => r.a[5] = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays05), typeof(c_double), typeof(Arrays05), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays05Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays05))]
internal sealed partial class Arrays05Maker;

[CStruct]
public partial struct Arrays06
{
    [CField(Count = 4)] public partial Span<float> a { get; }
    public partial float b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Arrays06InC
{
    [CFunction("pass_Arrays06", ArgTypes = [typeof(Arrays06), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Arrays06 value, int seed);

    [CFunction("late_Arrays06", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Arrays06), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Arrays06 value, int seed);

    [CFunction("make_Arrays06", ArgTypes = [typeof(c_int)], RestType = typeof(Arrays06))]
    public static partial Arrays06 Make(int seed);

    [CFunction("tell_Arrays06", ArgTypes = [typeof(c_int), typeof(Arrays06Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Arrays06Receiver.Handler receiver);

    [CFunction("ask_Arrays06", ArgTypes = [typeof(c_int), typeof(Arrays06Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Arrays06Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Arrays06>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0]", 'f', 32, false, (ref Arrays06 r) => BitConverter.SingleToInt32Bits(r.a[0]), (ref Arrays06 r, long v) => r.a[0] = BitConverter.Int32BitsToSingle((int)v)),
            new("a[1]", 'f', 32, false, (ref Arrays06 r) => BitConverter.SingleToInt32Bits(r.a[1]), (ref Arrays06 r, long v) => r.a[1] = BitConverter.Int32BitsToSingle((int)v)),
            new("a[2]", 'f', 32, false, (ref Arrays06 r) => BitConverter.SingleToInt32Bits(r.a[2]), (ref Arrays06 r, long v) => r.a[2] = BitConverter.Int32BitsToSingle((int)v)),
            new("a[3]", 'f', 32, false, (ref Arrays06 r) => BitConverter.SingleToInt32Bits(r.a[3]), (ref Arrays06 r, long v) => r.a[3] = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'f', 32, false, (ref Arrays06 r) => BitConverter.SingleToInt32Bits(r.b), (ref Arrays06 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Arrays06), typeof(c_double), typeof(Arrays06), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Arrays06Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Arrays06))]
internal sealed partial class Arrays06Maker;
