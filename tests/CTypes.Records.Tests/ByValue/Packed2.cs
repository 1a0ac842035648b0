// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct(Pack = 4)]
public partial struct Packed07
{
    public partial uint a { get; set; }
    public partial sbyte b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed07InC
{
    [CFunction("pass_Packed07", ArgTypes = [typeof(Packed07), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed07 value, int seed);

    [CFunction("late_Packed07", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed07), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed07 value, int seed);

    [CFunction("make_Packed07", ArgTypes = [typeof(c_int)], RestType = typeof(Packed07))]
    public static partial Packed07 Make(int seed);

    [CFunction("tell_Packed07", ArgTypes = [typeof(c_int), typeof(Packed07Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed07Receiver.Handler receiver);

    [CFunction("ask_Packed07", ArgTypes = [typeof(c_int), typeof(Packed07Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed07Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed07>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 32, false, (ref Packed07 r) => (long)(uint)r.a, (ref Packed07 r, long v) => r.a = (uint)v),
            new("b", 's', 8, false, (ref Packed07 r) => (long)(sbyte)r.b, (ref Packed07 r, long v) => r.b = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed07), typeof(c_double), typeof(Packed07), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed07Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed07))]
internal sealed partial class Packed07Maker;

[CStruct(Pack = 4)]
public partial struct Packed08
{
    public partial ushort a { get; set; }
    public partial uint b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed08InC
{
    [CFunction("pass_Packed08", ArgTypes = [typeof(Packed08), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed08 value, int seed);

    [CFunction("late_Packed08", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed08), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed08 value, int seed);

    [CFunction("make_Packed08", ArgTypes = [typeof(c_int)], RestType = typeof(Packed08))]
    public static partial Packed08 Make(int seed);

    [CFunction("tell_Packed08", ArgTypes = [typeof(c_int), typeof(Packed08Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed08Receiver.Handler receiver);

    [CFunction("ask_Packed08", ArgTypes = [typeof(c_int), typeof(Packed08Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed08Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed08>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 16, false, (ref Packed08 r) => (long)(ushort)r.a, (ref Packed08 r, long v) => r.a = (ushort)v),
            new("b", 'u', 32, false, (ref Packed08 r) => (long)(uint)r.b, (ref Packed08 r, long v) => r.b = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed08), typeof(c_double), typeof(Packed08), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed08Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed08))]
internal sealed partial class Packed08Maker;

[CStruct(Pack = 2)]
public partial struct Packed09
{
    public partial short a { get; set; }
    public partial byte b { get; set; }
    public partial float c { get; set; }
    public partial ulong d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed09InC
{
    [CFunction("pass_Packed09", ArgTypes = [typeof(Packed09), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed09 value, int seed);

    [CFunction("late_Packed09", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed09), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed09 value, int seed);

    [CFunction("make_Packed09", ArgTypes = [typeof(c_int)], RestType = typeof(Packed09))]
    public static partial Packed09 Make(int seed);

    [CFunction("tell_Packed09", ArgTypes = [typeof(c_int), typeof(Packed09Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed09Receiver.Handler receiver);

    [CFunction("ask_Packed09", ArgTypes = [typeof(c_int), typeof(Packed09Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed09Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed09>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 16, false, (ref Packed09 r) => (long)(short)r.a, (ref Packed09 r, long v) => r.a = (short)v),
            new("b", 'u', 8, false, (ref Packed09 r) => (long)(byte)r.b, (ref Packed09 r, long v) => r.b = (byte)v),
            new("c", 'f', 32, false, (ref Packed09 r) => BitConverter.SingleToInt32Bits(r.c), (ref Packed09 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 'u', 64, false, (ref Packed09 r) => (long)(ulong)r.d, (ref Packed09 r, long v) => r.d = (ulong)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed09), typeof(c_double), typeof(Packed09), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed09Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed09))]
internal sealed partial class Packed09Maker;

[CStruct(Pack = 4)]
public partial struct Packed10
{
    public partial ulong a { get; set; }
    public partial int b { get; set; }
    public partial short c { get; set; }
    public partial short d { get; set; }
    public partial double e { get; set; }
    public partial double f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed10InC
{
    [CFunction("pass_Packed10", ArgTypes = [typeof(Packed10), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed10 value, int seed);

    [CFunction("late_Packed10", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed10), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed10 value, int seed);

    [CFunction("make_Packed10", ArgTypes = [typeof(c_int)], RestType = typeof(Packed10))]
    public static partial Packed10 Make(int seed);

    [CFunction("tell_Packed10", ArgTypes = [typeof(c_int), typeof(Packed10Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed10Receiver.Handler receiver);

    [CFunction("ask_Packed10", ArgTypes = [typeof(c_int), typeof(Packed10Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed10Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed10>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 64, false, (ref Packed10 r) => (long)(ulong)r.a, (ref Packed10 r, long v) => r.a = (ulong)v),
            new("b", 's', 32, false, (ref Packed10 r) => (long)(int)r.b, (ref Packed10 r, long v) => r.b = (int)v),
            new("c", 's', 16, false, (ref Packed10 r) => (long)(short)r.c, (ref Packed10 r, long v) => r.c = (short)v),
            new("d", 's', 16, false, (ref Packed10 r) => (long)(short)r.d, (ref Packed10 r, long v) => r.d = (short)v),
            new("e", 'd', 64, false, (ref Packed10 r) => BitConverter.DoubleToInt64Bits(r.e), (ref Packed10 r, long v) => r.e = BitConverter.Int64BitsToDouble(v)),
            new("f", 'd', 64, false, (ref Packed10 r) => BitConverter.DoubleToInt64Bits(r.f), (ref Packed10 r, long v) => r.f = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed10), typeof(c_double), typeof(Packed10), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed10Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed10))]
internal sealed partial class Packed10Maker;

[CStruct(Pack = 1)]
public partial struct Packed11
{
    public partial double a { get; set; }
    public partial uint b { get; set; }
    public partial double c { get; set; }
    public partial double d { get; set; }
    public partial long e { get; set; }
    public partial int f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed11InC
{
    [CFunction("pass_Packed11", ArgTypes = [typeof(Packed11), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed11 value, int seed);

    [CFunction("late_Packed11", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed11), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed11 value, int seed);

    [CFunction("make_Packed11", ArgTypes = [typeof(c_int)], RestType = typeof(Packed11))]
    public static partial Packed11 Make(int seed);

    [CFunction("tell_Packed11", ArgTypes = [typeof(c_int), typeof(Packed11Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed11Receiver.Handler receiver);

    [CFunction("ask_Packed11", ArgTypes = [typeof(c_int), typeof(Packed11Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed11Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed11>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Packed11 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Packed11 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 'u', 32, false, (ref Packed11 r) => (long)(uint)r.b, (ref Packed11 r, long v) => r.b = (uint)v),
            new("c", 'd', 64, false, (ref Packed11 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Packed11 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
            new("d", 'd', 64, false, (ref Packed11 r) => BitConverter.DoubleToInt64Bits(r.d), (ref Packed11 r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
            new("e", 's', 64, false, (ref Packed11 r) => (long)(long)r.e, (ref Packed11 r, long v) => r.e = (long)v),
            new("f", 's', 32, false, (ref Packed11 r) => (long)(int)r.f, (ref Packed11 r, long v) => r.f = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed11), typeof(c_double), typeof(Packed11), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed11Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed11))]
internal sealed partial class Packed11Maker;

[CStruct(Pack = 1)]
public partial struct Packed12
{
    public partial double a { get; set; }
    public partial double b { get; set; }
    public partial double c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed12InC
{
    [CFunction("pass_Packed12", ArgTypes = [typeof(Packed12), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed12 value, int seed);

    [CFunction("late_Packed12", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed12), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed12 value, int seed);

    [CFunction("make_Packed12", ArgTypes = [typeof(c_int)], RestType = typeof(Packed12))]
    public static partial Packed12 Make(int seed);

    [CFunction("tell_Packed12", ArgTypes = [typeof(c_int), typeof(Packed12Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed12Receiver.Handler receiver);

    [CFunction("ask_Packed12", ArgTypes = [typeof(c_int), typeof(Packed12Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed12Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed12>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Packed12 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Packed12 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 'd', 64, false, (ref Packed12 r) => BitConverter.DoubleToInt64Bits(r.b), (ref Packed12 r, long v) => r.b = BitConverter.Int64BitsToDouble(v)),
            new("c", 'd', 64, false, (ref Packed12 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Packed12 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed12), typeof(c_double), typeof(Packed12), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed12Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed12))]
internal sealed partial class Packed12Maker;
