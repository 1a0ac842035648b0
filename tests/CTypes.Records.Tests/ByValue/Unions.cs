// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Unions01Part
{
    public partial ulong a { get; set; }
    public partial int b { get; set; }
    public partial short c { get; set; }
}

[CUnion]
public partial struct Unions01
{
    public partial ushort a { get; set; }
    public partial sbyte b { get; set; }
    public partial ref Unions01Part c { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions01InC
{
    [CFunction("pass_Unions01", ArgTypes = [typeof(Unions01), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions01 value, int seed);

    [CFunction("late_Unions01", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions01), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions01 value, int seed);

    [CFunction("make_Unions01", ArgTypes = [typeof(c_int)], RestType = typeof(Unions01))]
    public static partial Unions01 Make(int seed);

    [CFunction("tell_Unions01", ArgTypes = [typeof(c_int), typeof(Unions01Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions01Receiver.Handler receiver);

    [CFunction("ask_Unions01", ArgTypes = [typeof(c_int), typeof(Unions01Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions01Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions01>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("c.a", 'u', 64, false, (ref Unions01 r) => (long)(ulong)r.c.a, (ref Unions01 r, long v) => r.c.a = (ulong)v),
            new("c.b", 's', 32, false, (ref Unions01 r) => (long)(int)r.c.b, (ref Unions01 r, long v) => r.c.b = (int)v),
            new("c.c", 's', 16, false, (ref Unions01 r) => (long)(short)r.c.c, (ref Unions01 r, long v) => r.c.c = (short)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions01), typeof(c_double), typeof(Unions01), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions01Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions01))]
internal sealed partial class Unions01Maker;

[CStruct]
public partial struct Unions02Part
{
    public partial ulong a { get; set; }
    public partial int b { get; set; }
}

[CUnion]
public partial struct Unions02
{
    public partial long a { get; set; }
    public partial sbyte b { get; set; }
    public partial ref Unions02Part c { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions02InC
{
    [CFunction("pass_Unions02", ArgTypes = [typeof(Unions02), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions02 value, int seed);

    [CFunction("late_Unions02", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions02), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions02 value, int seed);

    [CFunction("make_Unions02", ArgTypes = [typeof(c_int)], RestType = typeof(Unions02))]
    public static partial Unions02 Make(int seed);

    [CFunction("tell_Unions02", ArgTypes = [typeof(c_int), typeof(Unions02Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions02Receiver.Handler receiver);

    [CFunction("ask_Unions02", ArgTypes = [typeof(c_int), typeof(Unions02Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions02Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions02>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("c.a", 'u', 64, false, (ref Unions02 r) => (long)(ulong)r.c.a, (ref Unions02 r, long v) => r.c.a = (ulong)v),
            new("c.b", 's', 32, false, (ref Unions02 r) => (long)(int)r.c.b, (ref Unions02 r, long v) => r.c.b = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions02), typeof(c_double), typeof(Unions02), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions02Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions02))]
internal sealed partial class Unions02Maker;

[CStruct]
public partial struct Unions03Part
{
    public partial double a { get; set; }
}

[CUnion]
public partial struct Unions03
{
    public partial sbyte a { get; set; }
    public partial ref Unions03Part b { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions03InC
{
    [CFunction("pass_Unions03", ArgTypes = [typeof(Unions03), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions03 value, int seed);

    [CFunction("late_Unions03", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions03), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions03 value, int seed);

    [CFunction("make_Unions03", ArgTypes = [typeof(c_int)], RestType = typeof(Unions03))]
    public static partial Unions03 Make(int seed);

    [CFunction("tell_Unions03", ArgTypes = [typeof(c_int), typeof(Unions03Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions03Receiver.Handler receiver);

    [CFunction("ask_Unions03", ArgTypes = [typeof(c_int), typeof(Unions03Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions03Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions03>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("b.a", 'd', 64, false, (ref Unions03 r) => BitConverter.DoubleToInt64Bits(r.b.a), (ref Unions03 r, long v) => r.b.a = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions03), typeof(c_double), typeof(Unions03), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions03Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions03))]
internal sealed partial class Unions03Maker;

[CStruct]
public partial struct Unions04Part
{
    public partial float a { get; set; }
    public partial double b { get; set; }
}

[CUnion]
public partial struct Unions04
{
    public partial uint a { get; set; }
    public partial ref Unions04Part b { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions04InC
{
    [CFunction("pass_Unions04", ArgTypes = [typeof(Unions04), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions04 value, int seed);

    [CFunction("late_Unions04", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions04), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions04 value, int seed);

    [CFunction("make_Unions04", ArgTypes = [typeof(c_int)], RestType = typeof(Unions04))]
    public static partial Unions04 Make(int seed);

    [CFunction("tell_Unions04", ArgTypes = [typeof(c_int), typeof(Unions04Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions04Receiver.Handler receiver);

    [CFunction("ask_Unions04", ArgTypes = [typeof(c_int), typeof(Unions04Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions04Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions04>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("b.a", 'f', 32, false, (ref Unions04 r) => BitConverter.SingleToInt32Bits(r.b.a), (ref Unions04 r, long v) => r.b.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b.b", 'd', 64, false, (ref Unions04 r) => BitConverter.DoubleToInt64Bits(r.b.b), (ref Unions04 r, long v) => r.b.b = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions04), typeof(c_double), typeof(Unions04), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions04Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions04))]
internal sealed partial class Unions04Maker;

[CStruct]
public partial struct Unions05Part
{
    public partial int a { get; set; }
    public partial sbyte b { get; set; }
}

[CUnion]
public partial struct Unions05
{
    public partial ulong a { get; set; }
    public partial int b { get; set; }
    public partial ref Unions05Part c { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Unions05InC
{
    [CFunction("pass_Unions05", ArgTypes = [typeof(Unions05), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Unions05 value, int seed);

    [CFunction("late_Unions05", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Unions05), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Unions05 value, int seed);

    [CFunction("make_Unions05", ArgTypes = [typeof(c_int)], RestType = typeof(Unions05))]
    public static partial Unions05 Make(int seed);

    [CFunction("tell_Unions05", ArgTypes = [typeof(c_int), typeof(Unions05Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Unions05Receiver.Handler receiver);

    [CFunction("ask_Unions05", ArgTypes = [typeof(c_int), typeof(Unions05Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Unions05Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Unions05>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 64, false, (ref Unions05 r) => (long)(ulong)r.a, (ref Unions05 r, long v) => r.a = (ulong)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Unions05), typeof(c_double), typeof(Unions05), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Unions05Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Unions05))]
internal sealed partial class Unions05Maker;

[CStruct]
public partial struct Unions06Part
{
    public partial short a { get; set; }
    public partial ulong b { get; set; }
}
