// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct(Pack = 4)]
public partial struct Packed01
{
    public partial float a { get; set; }
    public partial byte b { get; set; }
    public partial double c { get; set; }
    public partial short d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed01InC
{
    [CFunction("pass_Packed01", ArgTypes = [typeof(Packed01), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed01 value, int seed);

    [CFunction("late_Packed01", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed01), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed01 value, int seed);

    [CFunction("make_Packed01", ArgTypes = [typeof(c_int)], RestType = typeof(Packed01))]
    public static partial Packed01 Make(int seed);

    [CFunction("tell_Packed01", ArgTypes = [typeof(c_int), typeof(Packed01Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed01Receiver.Handler receiver);

    [CFunction("ask_Packed01", ArgTypes = [typeof(c_int), typeof(Packed01Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed01Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed01>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref Packed01 r) => BitConverter.SingleToInt32Bits(r.a), (ref Packed01 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'u', 8, false, (ref Packed01 r) => (long)(byte)r.b, (ref Packed01 r, long v) => r.b = (byte)v),
            new("c", 'd', 64, false, (ref Packed01 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Packed01 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
            new("d", 's', 16, false, (ref Packed01 r) => (long)(short)r.d, (ref Packed01 r, long v) => r.d = (short)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed01), typeof(c_double), typeof(Packed01), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed01Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed01))]
internal sealed partial class Packed01Maker;

[CStruct(Pack = 2)]
public partial struct Packed02
{
    public partial double a { get; set; }
    public partial int b { get; set; }
    public partial byte c { get; set; }
    public partial int d { get; set; }
    public partial long e { get; set; }
    [CField(Bits = 13)] public partial ushort f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed02InC
{
    [CFunction("pass_Packed02", ArgTypes = [typeof(Packed02), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed02 value, int seed);

    [CFunction("late_Packed02", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed02), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed02 value, int seed);

    [CFunction("make_Packed02", ArgTypes = [typeof(c_int)], RestType = typeof(Packed02))]
    public static partial Packed02 Make(int seed);

    [CFunction("tell_Packed02", ArgTypes = [typeof(c_int), typeof(Packed02Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed02Receiver.Handler receiver);

    [CFunction("ask_Packed02", ArgTypes = [typeof(c_int), typeof(Packed02Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed02Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed02>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Packed02 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Packed02 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 's', 32, false, (ref Packed02 r) => (long)(int)r.b, (ref Packed02 r, long v) => r.b = (int)v),
            new("c", 'u', 8, false, (ref Packed02 r) => (long)(byte)r.c, (ref Packed02 r, long v) => r.c = (byte)v),
            new("d", 's', 32, false, (ref Packed02 r) => (long)(int)r.d, (ref Packed02 r, long v) => r.d = (int)v),
            new("e", 's', 64, false, (ref Packed02 r) => (long)(long)r.e, (ref Packed02 r, long v) => r.e = (long)v),
            new("f", 'u', 13, true, (ref Packed02 r) => (long)(ushort)r.f, (ref Packed02 r, long v) => r.f = (ushort)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed02), typeof(c_double), typeof(Packed02), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed02Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed02))]
internal sealed partial class Packed02Maker;

[CStruct(Pack = 2)]
public partial struct Packed03
{
    public partial int a { get; set; }
    public partial double b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed03InC
{
    [CFunction("pass_Packed03", ArgTypes = [typeof(Packed03), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed03 value, int seed);

    [CFunction("late_Packed03", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed03), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed03 value, int seed);

    [CFunction("make_Packed03", ArgTypes = [typeof(c_int)], RestType = typeof(Packed03))]
    public static partial Packed03 Make(int seed);

    [CFunction("tell_Packed03", ArgTypes = [typeof(c_int), typeof(Packed03Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed03Receiver.Handler receiver);

    [CFunction("ask_Packed03", ArgTypes = [typeof(c_int), typeof(Packed03Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed03Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed03>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 32, false, (ref Packed03 r) => (long)(int)r.a, (ref Packed03 r, long v) => r.a = (int)v),
            new("b", 'd', 64, false, (ref Packed03 r) => BitConverter.DoubleToInt64Bits(r.b), (ref Packed03 r, long v) => r.b = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed03), typeof(c_double), typeof(Packed03), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed03Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed03))]
internal sealed partial class Packed03Maker;

[CStruct(Pack = 2)]
public partial struct Packed04
{
    public partial ulong a { get; set; }
    public partial double b { get; set; }
    public partial float c { get; set; }
    public partial sbyte d { get; set; }
    public partial float e { get; set; }
    [CField(Bits = 3)] public partial byte f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed04InC
{
    [CFunction("pass_Packed04", ArgTypes = [typeof(Packed04), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed04 value, int seed);

    [CFunction("late_Packed04", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed04), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed04 value, int seed);

    [CFunction("make_Packed04", ArgTypes = [typeof(c_int)], RestType = typeof(Packed04))]
    public static partial Packed04 Make(int seed);

    [CFunction("tell_Packed04", ArgTypes = [typeof(c_int), typeof(Packed04Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed04Receiver.Handler receiver);

    [CFunction("ask_Packed04", ArgTypes = [typeof(c_int), typeof(Packed04Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed04Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed04>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 64, false, (ref Packed04 r) => (long)(ulong)r.a, (ref Packed04 r, long v) => r.a = (ulong)v),
            new("b", 'd', 64, false, (ref Packed04 r) => BitConverter.DoubleToInt64Bits(r.b), (ref Packed04 r, long v) => r.b = BitConverter.Int64BitsToDouble(v)),
            new("c", 'f', 32, false, (ref Packed04 r) => BitConverter.SingleToInt32Bits(r.c), (ref Packed04 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 's', 8, false, (ref Packed04 r) => (long)(sbyte)r.d, (ref Packed04 r, long v) => r.d = (sbyte)v),
            new("e", 'f', 32, false, (ref Packed04 r) => BitConverter.SingleToInt32Bits(r.e), (ref Packed04 r, long v) => r.e = BitConverter.Int32BitsToSingle((int)v)),
            new("f", 'u', 3, true, (ref Packed04 r) => (long)(byte)r.f, (ref Packed04 r, long v) => r.f = (byte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed04), typeof(c_double), typeof(Packed04), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed04Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed04))]
internal sealed partial class Packed04Maker;

[CStruct(Pack = 1)]
public partial struct Packed05
{
    public partial ushort a { get; set; }
    public partial uint b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed05InC
{
    [CFunction("pass_Packed05", ArgTypes = [typeof(Packed05), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed05 value, int seed);

    [CFunction("late_Packed05", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed05), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed05 value, int seed);

    [CFunction("make_Packed05", ArgTypes = [typeof(c_int)], RestType = typeof(Packed05))]
    public static partial Packed05 Make(int seed);

    [CFunction("tell_Packed05", ArgTypes = [typeof(c_int), typeof(Packed05Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed05Receiver.Handler receiver);

    [CFunction("ask_Packed05", ArgTypes = [typeof(c_int), typeof(Packed05Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed05Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed05>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 16, false, (ref Packed05 r) => (long)(ushort)r.a, (ref Packed05 r, long v) => r.a = (ushort)v),
            new("b", 'u', 32, false, (ref Packed05 r) => (long)(uint)r.b, (ref Packed05 r, long v) => r.b = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed05), typeof(c_double), typeof(Packed05), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed05Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed05))]
internal sealed partial class Packed05Maker;

[CStruct(Pack = 4)]
public partial struct Packed06
{
    public partial uint a { get; set; }
    public partial byte b { get; set; }
    public partial double c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Packed06InC
{
    [CFunction("pass_Packed06", ArgTypes = [typeof(Packed06), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Packed06 value, int seed);

    [CFunction("late_Packed06", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Packed06), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Packed06 value, int seed);

    [CFunction("make_Packed06", ArgTypes = [typeof(c_int)], RestType = typeof(Packed06))]
    public static partial Packed06 Make(int seed);

    [CFunction("tell_Packed06", ArgTypes = [typeof(c_int), typeof(Packed06Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Packed06Receiver.Handler receiver);

    [CFunction("ask_Packed06", ArgTypes = [typeof(c_int), typeof(Packed06Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Packed06Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Packed06>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 32, false, (ref Packed06 r) => (long)(uint)r.a, (ref Packed06 r, long v) => r.a = (uint)v),
            new("b", 'u', 8, false, (ref Packed06 r) => (long)(byte)r.b, (ref Packed06 r, long v) => r.b = (byte)v),
            new("c", 'd', 64, false, (ref Packed06 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Packed06 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Packed06), typeof(c_double), typeof(Packed06), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Packed06Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Packed06))]
internal sealed partial class Packed06Maker;
