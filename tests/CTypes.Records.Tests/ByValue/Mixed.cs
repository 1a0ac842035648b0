// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Mixed01
{
    public partial float a { get; set; }
    public partial double b { get; set; }
    public partial float c { get; set; }
    public partial uint d { get; set; }
    public partial float e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed01InC
{
    [CFunction("pass_Mixed01", ArgTypes = [typeof(Mixed01), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed01 value, int seed);

    [CFunction("late_Mixed01", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed01), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed01 value, int seed);

    [CFunction("make_Mixed01", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed01))]
    public static partial Mixed01 Make(int seed);

    [CFunction("tell_Mixed01", ArgTypes = [typeof(c_int), typeof(Mixed01Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed01Receiver.Handler receiver);

    [CFunction("ask_Mixed01", ArgTypes = [typeof(c_int), typeof(Mixed01Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed01Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed01>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref Mixed01 r) => BitConverter.SingleToInt32Bits(r.a), (ref Mixed01 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'd', 64, false, (ref Mixed01 r) => BitConverter.DoubleToInt64Bits(r.b), (ref Mixed01 r, long v) => r.b = BitConverter.Int64BitsToDouble(v)),
            new("c", 'f', 32, false, (ref Mixed01 r) => BitConverter.SingleToInt32Bits(r.c), (ref Mixed01 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 'u', 32, false, (ref Mixed01 r) => (long)(uint)r.d, (ref Mixed01 r, long v) => r.d = (uint)v),
            new("e", 'f', 32, false, (ref Mixed01 r) => BitConverter.SingleToInt32Bits(r.e), (ref Mixed01 r, long v) => r.e = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed01), typeof(c_double), typeof(Mixed01), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed01Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed01))]
internal sealed partial class Mixed01Maker;

[CStruct]
public partial struct Mixed02
{
    public partial double a { get; set; }
    public partial int b { get; set; }
    public partial float c { get; set; }
    public partial int d { get; set; }
    public partial ulong e { get; set; }
    public partial float f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed02InC
{
    [CFunction("pass_Mixed02", ArgTypes = [typeof(Mixed02), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed02 value, int seed);

    [CFunction("late_Mixed02", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed02), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed02 value, int seed);

    [CFunction("make_Mixed02", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed02))]
    public static partial Mixed02 Make(int seed);

    [CFunction("tell_Mixed02", ArgTypes = [typeof(c_int), typeof(Mixed02Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed02Receiver.Handler receiver);

    [CFunction("ask_Mixed02", ArgTypes = [typeof(c_int), typeof(Mixed02Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed02Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed02>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Mixed02 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Mixed02 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 's', 32, false, (ref Mixed02 r) => (long)(int)r.b, (ref Mixed02 r, long v) => r.b = (int)v),
            new("c", 'f', 32, false, (ref Mixed02 r) => BitConverter.SingleToInt32Bits(r.c), (ref Mixed02 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 's', 32, false, (ref Mixed02 r) => (long)(int)r.d, (ref Mixed02 r, long v) => r.d = (int)v),
            new("e", 'u', 64, false, (ref Mixed02 r) => (long)(ulong)r.e, (ref Mixed02 r, long v) => r.e = (ulong)v),
            new("f", 'f', 32, false, (ref Mixed02 r) => BitConverter.SingleToInt32Bits(r.f), (ref Mixed02 r, long v) => r.f = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed02), typeof(c_double), typeof(Mixed02), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed02Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed02))]
internal sealed partial class Mixed02Maker;

[CStruct]
public partial struct Mixed03
{
    public partial short a { get; set; }
    public partial sbyte b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed03InC
{
    [CFunction("pass_Mixed03", ArgTypes = [typeof(Mixed03), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed03 value, int seed);

    [CFunction("late_Mixed03", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed03), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed03 value, int seed);

    [CFunction("make_Mixed03", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed03))]
    public static partial Mixed03 Make(int seed);

    [CFunction("tell_Mixed03", ArgTypes = [typeof(c_int), typeof(Mixed03Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed03Receiver.Handler receiver);

    [CFunction("ask_Mixed03", ArgTypes = [typeof(c_int), typeof(Mixed03Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed03Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed03>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 16, false, (ref Mixed03 r) => (long)(short)r.a, (ref Mixed03 r, long v) => r.a = (short)v),
            new("b", 's', 8, false, (ref Mixed03 r) => (long)(sbyte)r.b, (ref Mixed03 r, long v) => r.b = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed03), typeof(c_double), typeof(Mixed03), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed03Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed03))]
internal sealed partial class Mixed03Maker;

[CStruct]
public partial struct Mixed04
{
    public partial double a { get; set; }
    public partial short b { get; set; }
    public partial float c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed04InC
{
    [CFunction("pass_Mixed04", ArgTypes = [typeof(Mixed04), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed04 value, int seed);

    [CFunction("late_Mixed04", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed04), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed04 value, int seed);

    [CFunction("make_Mixed04", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed04))]
    public static partial Mixed04 Make(int seed);

    [CFunction("tell_Mixed04", ArgTypes = [typeof(c_int), typeof(Mixed04Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed04Receiver.Handler receiver);

    [CFunction("ask_Mixed04", ArgTypes = [typeof(c_int), typeof(Mixed04Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed04Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed04>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Mixed04 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Mixed04 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 's', 16, false, (ref Mixed04 r) => (long)(short)r.b, (ref Mixed04 r, long v) => r.b = (short)v),
            new("c", 'f', 32, false, (ref Mixed04 r) => BitConverter.SingleToInt32Bits(r.c), (ref Mixed04 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed04), typeof(c_double), typeof(Mixed04), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed04Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed04))]
internal sealed partial class Mixed04Maker;

[CStruct]
public partial struct Mixed05
{
    public partial ushort a { get; set; }
    public partial sbyte b { get; set; }
    public partial float c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed05InC
{
    [CFunction("pass_Mixed05", ArgTypes = [typeof(Mixed05), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed05 value, int seed);

    [CFunction("late_Mixed05", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed05), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed05 value, int seed);

    [CFunction("make_Mixed05", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed05))]
    public static partial Mixed05 Make(int seed);

    [CFunction("tell_Mixed05", ArgTypes = [typeof(c_int), typeof(Mixed05Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed05Receiver.Handler receiver);

    [CFunction("ask_Mixed05", ArgTypes = [typeof(c_int), typeof(Mixed05Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed05Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed05>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 16, false, (ref Mixed05 r) => (long)(ushort)r.a, (ref Mixed05 r, long v) => r.a = (ushort)v),
            new("b", 's', 8, false, (ref Mixed05 r) => (long)(sbyte)r.b, (ref Mixed05 r, long v) => r.b = (sbyte)v),
            new("c", 'f', 32, false, (ref Mixed05 r) => BitConverter.SingleToInt32Bits(r.c), (ref Mixed05 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed05), typeof(c_double), typeof(Mixed05), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed05Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed05))]
internal sealed partial class Mixed05Maker;

[CStruct]
public partial struct Mixed06
{
    public partial uint a { get; set; }
    public partial float b { get; set; }
    public partial int c { get; set; }
    public partial long d { get; set; }
    public partial double e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed06InC
{
    [CFunction("pass_Mixed06", ArgTypes = [typeof(Mixed06), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed06 value, int seed);

    [CFunction("late_Mixed06", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed06), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed06 value, int seed);

    [CFunction("make_Mixed06", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed06))]
    public static partial Mixed06 Make(int seed);

    [CFunction("tell_Mixed06", ArgTypes = [typeof(c_int), typeof(Mixed06Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed06Receiver.Handler receiver);

    [CFunction("ask_Mixed06", ArgTypes = [typeof(c_int), typeof(Mixed06Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed06Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed06>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 32, false, (ref Mixed06 r) => (long)(uint)r.a, (ref Mixed06 r, long v) => r.a = (uint)v),
            new("b", 'f', 32, false, (ref Mixed06 r) => BitConverter.SingleToInt32Bits(r.b), (ref Mixed06 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
            new("c", 's', 32, false, (ref Mixed06 r) => (long)(int)r.c, (ref Mixed06 r, long v) => r.c = (int)v),
            new("d", 's', 64, false, (ref Mixed06 r) => (long)(long)r.d, (ref Mixed06 r, long v) => r.d = (long)v),
            new("e", 'd', 64, false, (ref Mixed06 r) => BitConverter.DoubleToInt64Bits(r.e), (ref Mixed06 r, long v) => r.e = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed06), typeof(c_double), typeof(Mixed06), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed06Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed06))]
internal sealed partial class Mixed06Maker;
